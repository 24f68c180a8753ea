app.post('/session', async (req, reply) => {
  const user = await app.users.verify(req.body.email, req.body.password);
  if (!user) return reply.code(401).send();
  // ruleid: javascript-login-writes-into-old-session
  req.session.set('user', { id: user.id });
  return reply.send({ ok: true });
});

class Auth {
  async login(dto, session) {
    const user = await this.auth.validate(dto.email, dto.password);
    // ruleid: javascript-login-writes-into-old-session
    session.user = { id: user.id };
    return { ok: true };
  }
}

router.post('/signin', async (ctx) => {
  const user = await users.authenticate(ctx.request.body);
  // ruleid: javascript-login-writes-into-old-session
  ctx.session.userId = user.id;
});

app.post('/login', async (req, res, next) => {
  const user = await users.verify(req.body.email, req.body.password);
  req.session.regenerate((err) => {
    if (err) return next(err);
    // ok: javascript-login-writes-into-old-session
    req.session.userId = user.id;
    res.end();
  });
});

function logout(req) {
  // ok: javascript-login-writes-into-old-session
  req.session.user = null;
}

function theme(req, res) {
  // ok: javascript-login-writes-into-old-session
  req.session.theme = req.body.theme;
  res.end();
}
