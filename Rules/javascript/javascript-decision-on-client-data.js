app.get('/admin', (req, res) => {
  // ruleid: javascript-decision-on-client-data
  if (req.cookies.isAdmin === 'true') {
    return res.render('admin');
  }
  return res.sendStatus(403);
});

app.delete('/users/:id', (req, res) => {
  // ruleid: javascript-decision-on-client-data
  if (req.headers['x-user-role'] !== 'admin') return res.sendStatus(403);
  return remove(req.params.id).then(() => res.sendStatus(204));
});

function internal(req, res, next) {
  // ruleid: javascript-decision-on-client-data
  if (req.headers['x-forwarded-for'] === '127.0.0.1') return next();
  return res.sendStatus(403);
}

app.get('/admin-safely', (req, res) => {
  // ok: javascript-decision-on-client-data
  if (req.session.isAdmin === true) {
    return res.render('admin');
  }
  return res.sendStatus(403);
});

app.get('/theme', (req, res) => {
  // ok: javascript-decision-on-client-data
  const dark = req.cookies.theme === 'dark';
  res.render('home', { dark });
});

function accept(req, res, next) {
  // ok: javascript-decision-on-client-data
  if (req.headers['content-type'] === 'application/json') return next();
  return res.sendStatus(415);
}

