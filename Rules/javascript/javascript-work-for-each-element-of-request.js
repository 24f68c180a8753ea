app.post('/batch', async (req, res) => {
  // ruleid: javascript-work-for-each-element-of-request
  const out = await Promise.all(req.body.urls.map(u => fetchOne(u)));
  res.json(out);
});

app.post('/mail', async (req, res) => {
  const { recipients } = req.body;
  // ruleid: javascript-work-for-each-element-of-request
  await Promise.all(recipients.map((r) => sendMail(r)));
  res.sendStatus(204);
});

http.createServer((req, res) => {
  let body = '';
  // ruleid: javascript-work-for-each-element-of-request
  req.on('data', c => { body += c; });
  req.on('end', () => handle(body, res));
});

app.post('/safe', async (req, res) => {
  if (!Array.isArray(req.body.urls) || req.body.urls.length > 20) return res.sendStatus(400);
  // ok: javascript-work-for-each-element-of-request
  const out = await Promise.all(req.body.urls.map(u => fetchOne(u)));
  res.json(out);
});

http.createServer((req, res) => {
  let body = '';
  // ok: javascript-work-for-each-element-of-request
  req.on('data', c => {
    body += c;
    if (body.length > 1e6) req.destroy();
  });
});

// ok: javascript-work-for-each-element-of-request
child.stdout.on('data', c => { out += c; });
