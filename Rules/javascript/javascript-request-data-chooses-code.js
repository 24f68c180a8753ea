app.get('/plugin/:name', (req, res) => {
  // ruleid: javascript-request-data-chooses-code
  const plugin = require('./plugins/' + req.params.name);
  res.send(plugin.run());
});

app.post('/call', (req, res) => {
  const { method, args } = req.body;
  // ruleid: javascript-request-data-chooses-code
  res.json(service[method](...args));
});

async function load(ctx) {
  // ruleid: javascript-request-data-chooses-code
  const module = await import(ctx.query.module);
  ctx.body = module.default();
}

app.post('/call-safely', (req, res) => {
  const { method } = req.body;
  if (!METHODS.includes(method)) return res.sendStatus(400);
  // ok: javascript-request-data-chooses-code
  return res.json(service[method]());
});

app.get('/value', (req, res) => {
  // ok: javascript-request-data-chooses-code
  res.json(values[req.query.key]);
});

app.get('/math', (req, res) => {
  const operations = new Map([['double', (x) => 2 * x]]);
  // ok: javascript-request-data-chooses-code
  res.json(operations.get(req.query.op)(2));
});

