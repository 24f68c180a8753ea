app.get('/files', (req, res) => {
  const name = req.query.name;
  // ruleid: javascript-request-value-may-be-array
  if (name.includes('..')) return res.sendStatus(400);
  res.sendFile(path.join('/srv/files', '' + name));
});

app.post('/redeem', async (req, res) => {
  const code = req.body.code;
  // ruleid: javascript-request-value-may-be-array
  if (code.length < 8) return res.sendStatus(400);
  res.sendStatus(204);
});

router.get('/find', (ctx) => {
  const term = ctx.query.term;
  // ruleid: javascript-request-value-may-be-array
  if (term.indexOf("'") !== -1) ctx.throw(400);
});

app.get('/safe', (req, res) => {
  const name = req.query.name;
  if (typeof name !== 'string') return res.sendStatus(400);
  // ok: javascript-request-value-may-be-array
  if (name.includes('..')) return res.sendStatus(400);
  res.end();
});

app.get('/text', (req, res) => {
  const name = String(req.query.name);
  // ok: javascript-request-value-may-be-array
  if (name.includes('..')) return res.sendStatus(400);
  const items = req.body.items;
  // ok: javascript-request-value-may-be-array
  if (items.length > 100) return res.sendStatus(400);
  res.end();
});
