function requireAdmin(req, res, next) {
  // ruleid: javascript-role-or-rights-read-from-request
  const role = req.body.role || req.headers['x-role'];
  if (role === 'admin') return next();
  res.sendStatus(403);
}

app.delete('/posts/:id', async (req, res) => {
  // ruleid: javascript-role-or-rights-read-from-request
  if (req.query.isAdmin === 'true') await Post.deleteOne({ _id: req.params.id });
  res.end();
});

export async function POST(request) {
  const body = await request.json();
  // ruleid: javascript-role-or-rights-read-from-request
  if (body.isStaff) return Response.json(await fullReport(body.id));
  return new Response('', { status: 402 });
}

function requireAdminBySession(req, res, next) {
  // ok: javascript-role-or-rights-read-from-request
  if (req.session.user?.role === 'admin') return next();
  res.sendStatus(403);
}

app.put('/users/:id/role', requireAdmin, async (req, res) => {
  // ok: javascript-role-or-rights-read-from-request
  if (!['member', 'editor'].includes(req.body.role)) return res.sendStatus(400);
  res.json(await setRole(req.params.id, req.body.role));
});

app.post('/users', requireAdmin, async (req, res) => {
  // ok: javascript-role-or-rights-read-from-request
  res.json(await User.create({ name: String(req.body.name), role: 'member' }));
});
