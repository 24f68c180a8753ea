function formatLine(pattern, row) {
  // ruleid: javascript-format-of-caller
  return sprintf(pattern, row);
}

class Notifier {
  text(account) {
    // ruleid: javascript-format-of-caller
    return util.format(this.template, account.name, account.total);
  }
}

function feedback(req, res) {
  // ruleid: javascript-format-of-caller
  console.log(req.body.subject, req.user.id);
  res.end();
}

function formatFixed(row) {
  // ok: javascript-format-of-caller
  return sprintf('%s: %d', row.name, row.total);
}

function feedbackFixed(req) {
  // ok: javascript-format-of-caller
  console.log('%s from %s', req.body.subject, req.user.id);
}

function when(date) {
  // ok: javascript-format-of-caller
  return format(date, 'yyyy-MM-dd');
}
