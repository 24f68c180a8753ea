app.get('/stars', (req, res) => {
  // ruleid: javascript-request-sets-amount-of-work
  res.type('text/plain').send('*'.repeat(Number(req.query.count)));
});

app.post('/matrix', (req, res) => {
  const size = parseInt(req.body.size, 10);
  // ruleid: javascript-request-sets-amount-of-work
  const rows = new Array(size);
  res.json(rows.fill(0));
});

// ruleid: javascript-request-sets-amount-of-work
app.use(express.json({ limit: '2gb' }));

http.createServer((req, res) => {
  let body = '';
  // ruleid: javascript-request-sets-amount-of-work
  req.on('data', (chunk) => {
    body += chunk;
  });
  req.on('end', () => res.end(String(body.length)));
});

app.get('/stars-safely', (req, res) => {
  // ok: javascript-request-sets-amount-of-work
  res.type('text/plain').send('*'.repeat(Math.min(80, Number(req.query.count))));
});

app.post('/matrix-safely', (req, res) => {
  const size = parseInt(req.body.size, 10);
  if (!(size > 0) || size > 1000) {
    return res.sendStatus(400);
  }
  // ok: javascript-request-sets-amount-of-work
  const rows = new Array(size);
  return res.json(rows.fill(0));
});

// ok: javascript-request-sets-amount-of-work
app.use(express.json({ limit: '100kb' }));

