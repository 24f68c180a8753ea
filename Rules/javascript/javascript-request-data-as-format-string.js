const util = require('util');
const { sprintf } = require('sprintf-js');

app.post('/feedback', (req, res) => {
  // ruleid: javascript-request-data-as-format-string
  console.log(req.body.subject, req.user.id, req.body.text);
  // ruleid: javascript-request-data-as-format-string
  console.error(`report from ${req.query.name}`, req.body);
  // ok: javascript-request-data-as-format-string
  console.log('%s %s', req.body.subject, req.user.id);
  // ok: javascript-request-data-as-format-string
  console.log(req.body.subject);
  res.sendStatus(204);
});

app.get('/greeting', (req, res) => {
  const template = req.query.template;
  // ruleid: javascript-request-data-as-format-string
  const text = util.format(template, req.user.name);
  // ruleid: javascript-request-data-as-format-string
  const other = sprintf(req.query.format, total);
  // ok: javascript-request-data-as-format-string
  const good = util.format('Hello %s', req.query.name);
  // ok: javascript-request-data-as-format-string
  const sum = sprintf('%05d', req.query.total);
  res.send(text + other + good + sum);
});
