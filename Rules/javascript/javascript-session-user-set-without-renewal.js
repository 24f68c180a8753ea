app.post('/login', async (req, res) => {
  const user = await User.findOne({ email: String(req.body.email) });
  if (!user || !(await bcrypt.compare(req.body.password, user.hash))) return res.sendStatus(401);
  // ruleid: javascript-session-user-set-without-renewal
  req.session.userId = user.id;
  res.redirect('/');
});

async function signIn(req, res) {
  const account = await accounts.authenticate(req.body.name, req.body.password);
  // ruleid: javascript-session-user-set-without-renewal
  req.session.user = { id: account.id };
  res.json({ ok: true });
}

exports.login = async function (ctx) {
  const ok = await argon2.verify(hash, ctx.request.body.password);
  if (ok) {
    // ruleid: javascript-session-user-set-without-renewal
    ctx.session.authenticated = true;
  }
};

app.post('/session', async (req, res, next) => {
  const user = await accounts.authenticate(req.body.name, req.body.password);
  req.session.regenerate((err) => {
    if (err) return next(err);
    // ok: javascript-session-user-set-without-renewal
    req.session.userId = user.id;
    res.redirect('/');
  });
});

function logout(req, res) {
  // ok: javascript-session-user-set-without-renewal
  req.session.user = null;
  res.redirect('/');
}

function theme(req, res) {
  // ok: javascript-session-user-set-without-renewal
  req.session.theme = req.body.theme === 'dark' ? 'dark' : 'light';
  res.end();
}
