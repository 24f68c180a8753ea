export async function signIn(token) {
  // ruleid: javascript-cookie-of-session-readable-or-unencrypted
  (await cookies()).set('access_token', token, { secure: true, sameSite: 'lax' });
}

function login(req, res, user) {
  // ruleid: javascript-cookie-of-session-readable-or-unencrypted
  res.cookie('sid', newSession(user), { httpOnly: true, maxAge: 3600000 });
  res.end();
}

// ruleid: javascript-cookie-of-session-readable-or-unencrypted
app.use(session({ secret: process.env.S, resave: false, saveUninitialized: false }));

function loginSafe(res, user) {
  // ok: javascript-cookie-of-session-readable-or-unencrypted
  res.cookie('sid', newSession(user), { httpOnly: true, secure: true, sameSite: 'lax' });
}

function language(res) {
  // ok: javascript-cookie-of-session-readable-or-unencrypted
  res.cookie('theme', 'dark', { maxAge: 1e9 });
}

function spread(res, v) {
  // ok: javascript-cookie-of-session-readable-or-unencrypted
  res.cookie('session', v, { ...COOKIE_OPTIONS });
}
