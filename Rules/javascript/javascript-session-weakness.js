const jwt = require('jsonwebtoken');

app.post('/login', async (req, res) => {
  const user = await check(req.body.name, req.body.password);
  if (!user) return res.sendStatus(401);
  // ruleid: javascript-session-weakness
  req.session.userId = user.id;
  return res.redirect('/');
});

function token(user) {
  // ruleid: javascript-session-weakness
  return jwt.sign({ sub: user.id }, process.env.KEY);
}

function lax(text) {
  // ruleid: javascript-session-weakness
  return jwt.verify(text, process.env.KEY, { algorithms: ['HS256'], ignoreExpiration: true });
}

app.post('/login-safely', async (req, res, next) => {
  const user = await check(req.body.name, req.body.password);
  if (!user) return res.sendStatus(401);
  return req.session.regenerate((err) => {
    if (err) return next(err);
    // ok: javascript-session-weakness
    req.session.userId = user.id;
    return res.redirect('/');
  });
});

function tokenSafely(user) {
  // ok: javascript-session-weakness
  return jwt.sign({ sub: user.id }, process.env.KEY, { expiresIn: '15m' });
}

app.post('/logout', (req, res) => {
  // ok: javascript-session-weakness
  req.session.userId = null;
  res.redirect('/');
});

