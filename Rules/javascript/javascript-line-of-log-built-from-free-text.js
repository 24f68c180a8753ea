function auditComment(userId, comment) {
  // ruleid: javascript-line-of-log-built-from-free-text
  logger.info(`user ${userId} commented: ${comment}`);
}

class Trail {
  record(user, action, detail) {
    // ruleid: javascript-line-of-log-built-from-free-text
    this.stream.write(`${Date.now()} | ${user} | ${action} | ${detail}`);
  }
}

function onSearch(req, res) {
  // ruleid: javascript-line-of-log-built-from-free-text
  console.log('search for ' + req.query.term);
  res.json(find(req.query.term));
}

function auditFields(userId, comment) {
  // ok: javascript-line-of-log-built-from-free-text
  logger.info('comment', { userId, comment });
}

function auditClean(comment) {
  // ok: javascript-line-of-log-built-from-free-text
  logger.info(`comment: ${comment.replace(/[\r\n]/g, ' ')}`);
}

function started(port) {
  // ok: javascript-line-of-log-built-from-free-text
  console.log(`listening on ${port}`);
}
