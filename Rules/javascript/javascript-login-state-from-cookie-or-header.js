function page(jar) {
  // ruleid: javascript-login-state-from-cookie-or-header
  const open = jar.get('loggedIn')?.value === '1';
  return open;
}

app.addHook('preHandler', async (req) => {
  // ruleid: javascript-login-state-from-cookie-or-header
  req.user = await users.byMail(req.headers['x-user-email']);
});

app.get('/admin', (req, res) => {
  // ruleid: javascript-login-state-from-cookie-or-header
  if (req.cookies.role === 'admin') return res.json(all());
  res.sendStatus(403);
});

function theme(jar) {
  // ok: javascript-login-state-from-cookie-or-header
  return jar.get('theme')?.value === 'dark';
}

app.get('/type', (req, res) => {
  // ok: javascript-login-state-from-cookie-or-header
  res.json(req.headers['content-type']);
});

app.get('/me', (req, res) => {
  // ok: javascript-login-state-from-cookie-or-header
  res.json(req.session.role === 'admin');
});
