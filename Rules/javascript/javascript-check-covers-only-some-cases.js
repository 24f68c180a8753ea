function guard(req, res, next) {
  // ruleid: javascript-check-covers-only-some-cases
  if (req.path.startsWith('/admin')) {
    if (!req.user.isAdmin) return res.sendStatus(403);
  }
  next();
}

function blockGuests(req, res, next) {
  // ruleid: javascript-check-covers-only-some-cases
  if (req.user.role !== 'guest') return next();
  res.sendStatus(403);
}

app.post('/users', (req, res) => {
  // ruleid: javascript-check-covers-only-some-cases
  createUser(req.body.name, req.body.role);
  res.sendStatus(201);
});

function onlyAdmin(req, res, next) {
  // ok: javascript-check-covers-only-some-cases
  if (req.user.role !== 'admin') return res.sendStatus(403);
  next();
}

app.post('/names', (req, res) => {
  // ok: javascript-check-covers-only-some-cases
  createUser(req.body.name, 'member');
  res.sendStatus(201);
});

function page(list, n) {
  // ok: javascript-check-covers-only-some-cases
  return list.slice(n * 10, n * 10 + 10);
}
