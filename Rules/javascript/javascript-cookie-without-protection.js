const session = require('express-session');

app.post('/login', (req, res) => {
  // ruleid: javascript-cookie-without-protection
  res.cookie('session_token', issue(req.body));
  res.redirect('/');
});

app.use(
  // ruleid: javascript-cookie-without-protection
  session({ secret: process.env.SECRET, cookie: { secure: false, maxAge: 60000 } }),
);

function remember(res, token) {
  // ruleid: javascript-cookie-without-protection
  res.cookie('auth', token, { httpOnly: true, maxAge: 900000 });
}

function inBrowser(token) {
  // ruleid: javascript-cookie-without-protection
  document.cookie = 'token=' + token + '; path=/';
}

app.post('/login-safely', (req, res) => {
  // ok: javascript-cookie-without-protection
  res.cookie('session_token', issue(req.body), { secure: true, httpOnly: true, sameSite: 'lax' });
  res.redirect('/');
});

app.use(
  // ok: javascript-cookie-without-protection
  session({ secret: process.env.SECRET, cookie: { secure: true, httpOnly: true } }),
);

app.get('/theme', (req, res) => {
  // ok: javascript-cookie-without-protection
  res.cookie('theme', 'dark');
  res.sendStatus(204);
});

function remember(token) {
  // ruleid: javascript-cookie-without-protection
  document.cookie = `session=${token}; path=/; secure; samesite=lax`;
}
app.post('/enter', (req, res) => {
  // ruleid: javascript-cookie-without-protection
  res.cookie('access_token', issue(req), { httpOnly: true, sameSite: 'strict' });
  // ok: javascript-cookie-without-protection
  res.cookie('access_token', issue(req), { httpOnly: true, secure: true, sameSite: 'strict' });
});
