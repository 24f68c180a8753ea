app.use((req, res, next) => {
  // ruleid: javascript-guard-decides-by-path-or-count
  if (req.path.startsWith('/admin') && req.path.indexOf('.css') === -1) {
    if (req.session.user?.role !== 'admin') return res.sendStatus(403);
  }
  next();
});

function mayEdit(user, doc) {
  // ruleid: javascript-guard-decides-by-path-or-count
  return user.role === 'editor' || user.role !== 'viewer' || doc.ownerId === user.id;
}

router.post('/projects/:id', requireLogin, async (req, res) => {
  // ruleid: javascript-guard-decides-by-path-or-count
  if (req.user.projectIds.length === 0) return res.sendStatus(403);
  res.json(await save(req.params.id));
});

function isInternal(user) {
  // ruleid: javascript-guard-decides-by-path-or-count
  return user.email.endsWith('example.com');
}

app.use('/admin', requireLogin, (req, res, next) => {
  // ok: javascript-guard-decides-by-path-or-count
  if (req.session.user.role !== 'admin') return res.sendStatus(403);
  next();
});

function mayRead(user, doc) {
  // ok: javascript-guard-decides-by-path-or-count
  return user.role === 'editor' || user.role === 'admin' || doc.ownerId === user.id;
}

http.createServer((req, res) => {
  // ok: javascript-guard-decides-by-path-or-count
  if (req.url === '/health') return res.end('ok');
  res.writeHead(404).end();
});
