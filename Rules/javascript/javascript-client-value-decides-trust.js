function who(req) {
  // ruleid: javascript-client-value-decides-trust
  return db.users.byMail(req.headers['x-user-email']);
}

app.get('/report', (req, res) => {
  // ruleid: javascript-client-value-decides-trust
  if (req.cookies.role === 'manager') return res.json(report());
  res.sendStatus(403);
});

app.use((req, res, next) => {
  // ruleid: javascript-client-value-decides-trust
  if (req.ip.startsWith('10.')) req.internal = true;
  next();
});

app.get('/me', (req, res) => {
  // ok: javascript-client-value-decides-trust
  res.json(req.session.user);
});

function theme(req) {
  // ok: javascript-client-value-decides-trust
  return req.cookies.theme || 'light';
}

function type(req) {
  // ok: javascript-client-value-decides-trust
  return req.headers['content-type'];
}
