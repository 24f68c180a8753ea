app.post('/coupon', requireLogin, async (req, res) => {
  // ruleid: javascript-record-checked-then-saved-without-lock
  const coupon = await Coupon.findOne({ code: String(req.body.code) });
  if (coupon.used) return res.sendStatus(409);
  await applyDiscount(req.user.id, coupon.value);
  coupon.used = true;
  await coupon.save();
  res.sendStatus(204);
});

async function withdraw(id, amount) {
  // ruleid: javascript-record-checked-then-saved-without-lock
  const account = await Account.findByPk(id);
  if (account.balance < amount) throw new Error('insufficient');
  account.balance -= amount;
  await account.save();
}

async function reserve(id) {
  // ruleid: javascript-record-checked-then-saved-without-lock
  const seat = await Seat.findById(id);
  if (seat.free) {
    seat.free = false;
    await seat.save();
  }
}

async function useCoupon(code) {
  // ok: javascript-record-checked-then-saved-without-lock
  const coupon = await Coupon.findOneAndUpdate({ code, used: false }, { used: true });
  if (!coupon) throw new Error('used');
}

async function locked(id, amount) {
  await sequelize.transaction(async (t) => {
    // ok: javascript-record-checked-then-saved-without-lock
    const account = await Account.findByPk(id, { transaction: t, lock: true });
    if (account.balance < amount) throw new Error('insufficient');
    account.balance -= amount;
    await account.save();
  });
}

async function rename(id, title) {
  // ok: javascript-record-checked-then-saved-without-lock
  const post = await Post.findById(id);
  if (!post) throw new Error('missing');
  post.title = title;
  await post.save();
}
