app.get('/debug', (req, res) => {
  // ruleid: javascript-private-data-in-response
  res.json(process.env);
});

app.get('/me', (req, res) => {
  // ruleid: javascript-private-data-in-response
  res.json({ name: req.user.name, password: req.user.password });
});

app.get('/health', (req, res) => {
  // ruleid: javascript-private-data-in-response
  res.json({ healthy: true, env: process.env });
});

app.get('/health-safely', (req, res) => {
  // ok: javascript-private-data-in-response
  res.json({ healthy: true, mode: process.env.NODE_ENV });
});

app.get('/me-safely', (req, res) => {
  // ok: javascript-private-data-in-response
  res.json({ name: req.user.name, email: req.user.email });
});

function connect(config) {
  // ok: javascript-private-data-in-response
  return client.json({ password: config.password });
}
