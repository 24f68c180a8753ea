app.use((req, res, next) => {
  // ruleid: javascript-session-id-taken-from-request
  const sid = req.query.sessionId || crypto.randomUUID();
  res.cookie('sid', sid, { httpOnly: true, secure: true });
  next();
});

app.post('/login', (req, res) => {
  // ruleid: javascript-session-id-taken-from-request
  sessions[req.cookies.sid] = { user: req.body.user };
  res.redirect('/');
});

app.post('/signin', (req, res) => {
  // ruleid: javascript-session-id-taken-from-request
  sessionStore.set(req.body.sessionId, { user: 1 });
  res.sendStatus(204);
});

app.post('/safe', (req, res) => {
  // ok: javascript-session-id-taken-from-request
  const sid = crypto.randomUUID();
  // ok: javascript-session-id-taken-from-request
  sessions[sid] = { user: req.user.id };
  // ok: javascript-session-id-taken-from-request
  const page = req.query.page || 1;
  res.json({ page });
});
