app.get('/panel', (req, res) => {
  // ruleid: javascript-identity-read-from-plain-cookie-or-header
  const role = req.cookies.role;
  if (role !== 'admin') return res.sendStatus(403);
  res.render('panel');
});

function caller(req) {
  // ruleid: javascript-identity-read-from-plain-cookie-or-header
  return users.byId(req.headers['x-user-id']);
}

app.delete('/items/:id', async (req, res) => {
  // ruleid: javascript-identity-read-from-plain-cookie-or-header
  if (req.query.isAdmin) {
    await items.remove(req.params.id);
  }
  res.end();
});

app.get('/safe', (req, res) => {
  // ok: javascript-identity-read-from-plain-cookie-or-header
  const id = req.session.userId;
  // ok: javascript-identity-read-from-plain-cookie-or-header
  const theme = req.cookies.theme;
  // ok: javascript-identity-read-from-plain-cookie-or-header
  const trace = req.headers['x-request-id'];
  // ok: javascript-identity-read-from-plain-cookie-or-header
  const user = req.signedCookies.userId;
  res.json({ id, theme, trace, user: Boolean(user) });
});
