// ruleid: javascript-request-forgery-not-prevented
app.get('/account/delete', (req, res) => {
  removeAccount(req.session.user);
  res.redirect('/');
});

// ruleid: javascript-request-forgery-not-prevented
app.post('/email', (req, res) => {
  setEmail(req.session.userId, req.body.email);
  res.redirect('/me');
});

function enter(res, sid) {
  // ruleid: javascript-request-forgery-not-prevented
  res.cookie('sid', sid, { secure: true, httpOnly: true, sameSite: 'none' });
}

// ok: javascript-request-forgery-not-prevented
app.get('/account', (req, res) => res.json(req.session.user));

// ok: javascript-request-forgery-not-prevented
app.post('/mail', csrfProtection, (req, res) => {
  setEmail(req.session.userId, req.body.email);
  res.redirect('/me');
});

function enterSafe(res, sid) {
  // ok: javascript-request-forgery-not-prevented
  res.cookie('sid', sid, { secure: true, httpOnly: true, sameSite: 'strict' });
}
