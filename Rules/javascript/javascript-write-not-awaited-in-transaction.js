async function transfer(from, to, amount) {
  const conn = await pool.getConnection();
  await conn.beginTransaction();
  // ruleid: javascript-write-not-awaited-in-transaction
  conn.query('UPDATE accounts SET balance = balance - ? WHERE id = ?', [amount, from]);
  await conn.commit();
}

app.post('/name', async (req, res) => {
  const user = await User.findById(req.session.userId);
  user.name = String(req.body.name);
  // ruleid: javascript-write-not-awaited-in-transaction
  user.save();
  res.json({ saved: true });
});

async function book(tx, seat) {
  // ruleid: javascript-write-not-awaited-in-transaction
  tx.execute('INSERT INTO seats VALUES (?)', [seat]);
  await tx.commit();
}

async function transferSafe(conn, from, amount) {
  await conn.beginTransaction();
  // ok: javascript-write-not-awaited-in-transaction
  await conn.query('UPDATE accounts SET balance = balance - ? WHERE id = ?', [amount, from]);
  await conn.commit();
}

app.post('/name2', async (req, res) => {
  // ok: javascript-write-not-awaited-in-transaction
  await save(req.session.userId, req.body.name);
  res.json({ saved: true });
});

async function both(conn, a, b) {
  await conn.beginTransaction();
  // ok: javascript-write-not-awaited-in-transaction
  await Promise.all([conn.query(a), conn.query(b)]);
  await conn.commit();
}
