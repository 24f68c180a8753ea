// ruleid: javascript-password-changing-function-without-old-one
async function changePassword(userId, newPassword) {
  const hash = await bcrypt.hash(newPassword, 12);
  await db.query('UPDATE users SET hash = $1 WHERE id = $2', [hash, userId]);
}

// ruleid: javascript-password-changing-function-without-old-one
exports.updatePassword = async (req, res) => {
  const user = await User.findById(req.session.userId);
  user.password = await bcrypt.hash(req.body.password, 12);
  await user.save();
  res.sendStatus(204);
};

class Accounts {
  // ruleid: javascript-password-changing-function-without-old-one
  async updateUserPassword(id, password) {
    await this.repo.update(id, { hash: await argon2.hash(password) });
  }
}

// ok: javascript-password-changing-function-without-old-one
async function changePasswordSafely(userId, currentPassword, newPassword) {
  return 1;
}

// ok: javascript-password-changing-function-without-old-one
async function updatePasswd(userId, given, next) {
  const user = await User.findById(userId);
  if (!(await bcrypt.compare(given, user.hash))) throw new Error('wrong');
  user.hash = await bcrypt.hash(next, 12);
}

// ok: javascript-password-changing-function-without-old-one
async function changePwd(token, password) {
  const user = await resetTokens.take(token);
  await user.setHash(await argon2.hash(password));
}
