const util = require('util');

function note(text, user) {
  // ruleid: javascript-format-text-from-outside
  return util.format(text, user);
}

app.get('/say', (req, res) => {
  // ruleid: javascript-format-text-from-outside
  console.log('say ' + req.query.text, new Date());
  res.end();
});

const fill = (template, values) => {
  // ruleid: javascript-format-text-from-outside
  return sprintf(template, ...values);
};

function noteSafe(text, user) {
  // ok: javascript-format-text-from-outside
  return util.format('%s: %s', user, text);
}

function plain() {
  // ok: javascript-format-text-from-outside
  console.log('ready on %d', 3000);
}

const fixed = (value) => {
  // ok: javascript-format-text-from-outside
  return sprintf('%05d', value);
};
