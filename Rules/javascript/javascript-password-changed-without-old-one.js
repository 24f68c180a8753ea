// ruleid: javascript-password-changed-without-old-one
app.post('/account/password', requireLogin, async (req, res) => {
  const hash = await bcrypt.hash(req.body.newPassword, 12);
  await User.updateOne({ _id: req.session.userId }, { $set: { hash } });
  res.sendStatus(204);
});

// ruleid: javascript-password-changed-without-old-one
router.post('/reset', async (ctx) => {
  const { email, password } = ctx.request.body;
  const user = await User.findOne({ where: { email } });
  user.passwordHash = await argon2.hash(password);
  await user.save();
});

// ruleid: javascript-password-changed-without-old-one
router.put('/me/password', auth, function (req, res) {
  users.setPassword(req.user.id, req.body.password).then(() => res.end());
});

// ok: javascript-password-changed-without-old-one
app.post('/me/password', requireLogin, async (req, res) => {
  const user = await User.findById(req.session.userId);
  if (!(await bcrypt.compare(req.body.oldPassword, user.hash))) return res.sendStatus(403);
  user.hash = await bcrypt.hash(req.body.newPassword, 12);
  await user.save();
  res.sendStatus(204);
});

// ok: javascript-password-changed-without-old-one
app.post('/password/reset', async (req, res) => {
  const reset = await Reset.consume(req.body.token);
  if (!reset) return res.sendStatus(400);
  await setHash(reset.userId, await argon2.hash(req.body.password));
  res.sendStatus(204);
});

// ok: javascript-password-changed-without-old-one
app.post('/register', async (req, res) => {
  await User.create({ hash: await bcrypt.hash(req.body.password, 12) });
  res.end();
});
