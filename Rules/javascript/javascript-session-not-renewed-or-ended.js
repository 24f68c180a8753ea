app.post('/login', async (req, res) => {
  const user = await check(req.body);
  // ruleid: javascript-session-not-renewed-or-ended
  req.session.userId = user.id;
  res.redirect('/');
});

function token(user) {
  // ruleid: javascript-session-not-renewed-or-ended
  return jwt.sign({ sub: user.id }, KEY);
}

// ruleid: javascript-session-not-renewed-or-ended
app.post('/logout', (req, res) => {
  res.clearCookie('sid');
  res.redirect('/');
});

app.post('/signin', async (req, res) => {
  const user = await check(req.body);
  req.session.regenerate(() => {
    // ok: javascript-session-not-renewed-or-ended
    req.session.userId = user.id;
    res.redirect('/');
  });
});

function tokenShort(user) {
  // ok: javascript-session-not-renewed-or-ended
  return jwt.sign({ sub: user.id }, KEY, { expiresIn: '15m' });
}

// ok: javascript-session-not-renewed-or-ended
app.post('/signout', (req, res) => {
  req.session.destroy(() => res.redirect('/'));
});
