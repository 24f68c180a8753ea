// ruleid: javascript-role-change-without-role-check
router.put('/users/:id/role', requireLogin, async (req, res) => {
  const user = await User.findById(req.params.id);
  user.role = req.body.role;
  await user.save();
  res.json({ id: user.id, role: user.role });
});

// ruleid: javascript-role-change-without-role-check
router.post('/users/:id/ban', requireLogin, async (req, res) => {
  await User.updateOne({ _id: req.params.id }, { banned: true });
  res.sendStatus(204);
});

// ruleid: javascript-role-change-without-role-check
app.delete('/admin/posts/:id', passport.authenticate('jwt'), function (req, res) {
  posts.deleteOne(req.params.id).then(() => res.end());
});

// ok: javascript-role-change-without-role-check
router.put('/users/:id/role', requireLogin, requireRole('admin'), async (req, res) => {
  await User.updateOne({ _id: req.params.id }, { role: req.body.role });
  res.end();
});

// ok: javascript-role-change-without-role-check
router.put('/users/:id/role', requireAdmin, async (req, res) => {
  await User.updateOne({ _id: req.params.id }, { role: req.body.role });
  res.end();
});

// ok: javascript-role-change-without-role-check
router.post('/users/:id/ban', requireLogin, async (req, res) => {
  if (req.user.role !== 'admin') return res.sendStatus(403);
  await User.updateOne({ _id: req.params.id }, { banned: true });
  res.end();
});

// ok: javascript-role-change-without-role-check
router.put('/users/:id/avatar', requireLogin, async (req, res) => {
  await User.updateOne({ _id: req.user.id }, { avatar: req.body.avatar });
  res.end();
});
