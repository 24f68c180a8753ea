async function withdraw(id, amount) {
  // ruleid: javascript-select-then-update-without-transaction
  const [rows] = await db.query('SELECT balance FROM accounts WHERE id = ?', [id]);
  if (rows[0].balance < amount) throw new Error('too little');
  await db.query('UPDATE accounts SET balance = ? WHERE id = ?', [rows[0].balance - amount, id]);
}

async function buy(id) {
  // ruleid: javascript-select-then-update-without-transaction
  const product = await prisma.product.findUnique({ where: { id } });
  if (product.stock < 1) throw new Error('none left');
  await prisma.product.update({ where: { id }, data: { stock: product.stock - 1 } });
}

async function hit(key) {
  // ruleid: javascript-select-then-update-without-transaction
  const n = Number(await redis.get(key));
  await redis.set(key, n + 1);
}

async function safeWithdraw(id, amount) {
  // ok: javascript-select-then-update-without-transaction
  const [r] = await db.query('UPDATE accounts SET balance = balance - ? WHERE id = ? AND balance >= ?', [amount, id, amount]);
  if (r.affectedRows === 0) throw new Error('too little');
}

async function locked(conn, id, amount) {
  await conn.query('BEGIN');
  // ok: javascript-select-then-update-without-transaction
  const [rows] = await conn.query('SELECT balance FROM accounts WHERE id = ? FOR UPDATE', [id]);
  await conn.query('UPDATE accounts SET balance = ? WHERE id = ?', [rows[0].balance - amount, id]);
  await conn.query('COMMIT');
}

async function safeHit(key) {
  // ok: javascript-select-then-update-without-transaction
  const n = await redis.incr(key);
  return n;
}
