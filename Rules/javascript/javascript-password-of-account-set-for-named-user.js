class PasswordController {
  async reset(req, res) {
    const user = await User.findOne({ email: String(req.body.email) });
    if (!user) return res.sendStatus(404);
    // ruleid: javascript-password-of-account-set-for-named-user
    user.hash = await bcrypt.hash(req.body.password, 12);
    await user.save();
    res.json({ done: true });
  }
}

export class MeController {
  change(req, body) {
    if (body.password !== body.confirm) throw new Error('mismatch');
    // ruleid: javascript-password-of-account-set-for-named-user
    return this.users.setPassword(req.user.id, body.password);
  }
  async update(req, res) {
    // ruleid: javascript-password-of-account-set-for-named-user
    await User.update({ password: await argon2.hash(req.body.pw) }, { where: { id: req.body.id } });
    res.end();
  }
}

router.post('/pw', async (req, res) => {
  // ruleid: javascript-password-of-account-set-for-named-user
  await users.updatePassword(req.body.user, req.body.next);
  res.end();
});

async function change(req, res) {
  const user = await User.findById(req.session.userId);
  if (!(await bcrypt.compare(req.body.currentPassword, user.hash))) return res.sendStatus(403);
  // ok: javascript-password-of-account-set-for-named-user
  user.hash = await bcrypt.hash(req.body.newPassword, 12);
  await user.save();
}

async function byToken(req, res) {
  const reset = await Reset.findOne({ tokenHash: sha256(req.body.token) });
  if (!reset) return res.sendStatus(404);
  // ok: javascript-password-of-account-set-for-named-user
  await User.update({ hash: await argon2.hash(req.body.password) }, { where: { id: reset.userId } });
}

async function register(req, res) {
  const user = new User({ email: req.body.email });
  // ok: javascript-password-of-account-set-for-named-user
  user.password = await bcrypt.hash(req.body.password, 12);
  await user.save();
}
