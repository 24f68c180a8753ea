app.post('/coupons/:code/redeem', async (req, res) => {
  // ruleid: javascript-read-modify-write-race
  const coupon = await Coupon.findOne({ code: String(req.params.code) });
  if (!coupon || coupon.usesLeft <= 0) return res.sendStatus(409);
  coupon.usesLeft -= 1;
  await coupon.save();
  res.sendStatus(204);
});

async function visit(key) {
  // ruleid: javascript-read-modify-write-race
  const old = await store.get(key);
  await store.set(key, old + 1);
}

let balance = 100;
async function withdraw(amount) {
  // ruleid: javascript-read-modify-write-race
  if (balance < amount) return false;
  await record(amount);
  balance -= amount;
  return true;
}

async function redeem(code) {
  // ok: javascript-read-modify-write-race
  const r = await Coupon.updateOne({ code, usesLeft: { $gt: 0 } }, { $inc: { usesLeft: -1 } });
  return r.modifiedCount === 1;
}

async function rename(id, name) {
  // ok: javascript-read-modify-write-race
  const user = await User.findById(id);
  user.name = name;
  await user.save();
}

async function count(key) {
  // ok: javascript-read-modify-write-race
  return redis.incr(key);
}
