class Accounts {
  async withdraw(id, amount) {
    const account = await this.repo.findById(id);
    if (account.balance < amount) throw new Error('too little');
    // ruleid: javascript-balance-read-changed-and-saved
    account.balance -= amount;
    await this.repo.save(account);
  }
}

async function redeem(code) {
  const coupon = await store.get(code);
  // ruleid: javascript-balance-read-changed-and-saved
  coupon.usesLeft--;
  await store.set(code, coupon);
}

async function vote(id) {
  const poll = await Poll.findById(id);
  // ruleid: javascript-balance-read-changed-and-saved
  poll.votes = poll.votes + 1;
  return poll.save();
}

async function withdrawSafe(id, amount) {
  return sequelize.transaction(async (t) => {
    const account = await Account.findByPk(id, { lock: true, transaction: t });
    // ok: javascript-balance-read-changed-and-saved
    account.balance -= amount;
    await repo.save(account);
  });
}

async function voteSafe(id) {
  // ok: javascript-balance-read-changed-and-saved
  return Poll.updateOne({ _id: id }, { $inc: { votes: 1 } });
}

async function rename(id, name) {
  const user = await repo.findById(id);
  // ok: javascript-balance-read-changed-and-saved
  user.name = name;
  await repo.save(user);
}
