router.post('/derive', (req, res) => {
  const rounds = Number(req.body.iterations);
  // ruleid: javascript-iteration-count-from-request
  const key = crypto.pbkdf2Sync(req.body.secret, salt, rounds, 64, 'sha512');
  res.json({ key: key.toString('hex') });
});

app.get('/line', (req, res) => {
  // ruleid: javascript-iteration-count-from-request
  res.send('-'.repeat(Number(req.query.width)));
});

app.get('/bytes', (req, res) => {
  // ruleid: javascript-iteration-count-from-request
  res.send(Buffer.alloc(+req.query.size));
});

router.post('/derive-fixed', (req, res) => {
  // ok: javascript-iteration-count-from-request
  const key = crypto.pbkdf2Sync(req.body.secret, salt, 600000, 64, 'sha512');
  res.json({ key: key.toString('hex') });
});

app.get('/short-line', (req, res) => {
  // ok: javascript-iteration-count-from-request
  res.send('-'.repeat(Math.min(Number(req.query.width), 80)));
});

app.get('/page', (req, res) => {
  // ok: javascript-iteration-count-from-request
  res.send(pages.slice(0, 10).join(req.query.separator));
});
