async function move(from, to, n) {
  await sequelize.transaction(async (t) => {
    // ruleid: javascript-rows-locked-in-order-of-caller
    const a = await Stock.findByPk(from, { lock: t.LOCK.UPDATE, transaction: t });
    const b = await Stock.findByPk(to, { lock: t.LOCK.UPDATE, transaction: t });
    await a.decrement('n', { by: n, transaction: t });
    await b.increment('n', { by: n, transaction: t });
  });
}

async function pay(client, fromId, toId) {
  // ruleid: javascript-rows-locked-in-order-of-caller
  await client.query('SELECT * FROM accounts WHERE id = $1 FOR UPDATE', [fromId]);
  await client.query('SELECT * FROM accounts WHERE id = $1 FOR UPDATE', [toId]);
}

async function swap(from, to) {
  // ruleid: javascript-rows-locked-in-order-of-caller
  const r1 = await from.mutex.acquire();
  const r2 = await to.mutex.acquire();
  exchange(from, to);
  r2();
  r1();
}

async function moveSorted(from, to) {
  const ids = [from, to].sort((x, y) => x - y);
  // ok: javascript-rows-locked-in-order-of-caller
  const r1 = await locks.acquire(ids[0]);
  const r2 = await locks.acquire(ids[1]);
  return [r1, r2];
}

async function payAll(client, fromId, toId) {
  // ok: javascript-rows-locked-in-order-of-caller
  await client.query('SELECT * FROM accounts WHERE id = ANY($1) ORDER BY id FOR UPDATE', [[fromId, toId]]);
}

async function notify(from, to) {
  // ok: javascript-rows-locked-in-order-of-caller
  await mail.send(from);
  await mail.send(to);
}
