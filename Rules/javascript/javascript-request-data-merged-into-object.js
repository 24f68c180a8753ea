const _ = require('lodash');

app.post('/settings', (req, res) => {
  const settings = { theme: 'light' };
  // ruleid: javascript-request-data-merged-into-object
  _.merge(settings, req.body);
  res.json(settings);
});

app.put('/config', (req, res) => {
  const { section, key, value } = req.body;
  // ruleid: javascript-request-data-merged-into-object
  config[section][key] = value;
  res.sendStatus(204);
});

app.patch('/path', (req, res) => {
  // ruleid: javascript-request-data-merged-into-object
  _.set(state, req.body.path, req.body.value);
  res.json(state);
});

app.post('/settings-safely', (req, res) => {
  const settings = { theme: 'light' };
  // ok: javascript-request-data-merged-into-object
  _.merge(settings, _.pick(req.body, ['theme', 'language']));
  res.json(settings);
});

app.put('/config-safely', (req, res) => {
  const { section, key, value } = req.body;
  if (!SECTIONS.includes(section)) return res.sendStatus(400);
  // ok: javascript-request-data-merged-into-object
  config[section][key] = value;
  return res.sendStatus(204);
});

app.post('/list', (req, res) => {
  // ok: javascript-request-data-merged-into-object
  rows[0].name = req.body.name;
  res.json(rows);
});

