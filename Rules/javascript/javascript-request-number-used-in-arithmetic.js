const express = require('express');
const app = express();

app.post('/orders', auth, async (req, res) => {
  // ruleid: javascript-request-number-used-in-arithmetic
  const total = req.body.price * req.body.quantity;
  await orders.insert({ user: req.user.id, total });
  res.json({ total });
});

app.post('/transfer', auth, async (req, res) => {
  const { to, amount } = req.body;
  const from = await Account.findByPk(req.user.accountId);
  // ruleid: javascript-request-number-used-in-arithmetic
  from.balance -= amount;
  await from.save();
  res.sendStatus(204);
});

app.post('/tickets', auth, async (req, res) => {
  const seats = Number(req.body.seats);
  // ruleid: javascript-request-number-used-in-arithmetic
  const left = show.free - seats;
  await show.update({ free: left });
  res.json({ left });
});

app.post('/safe/orders', auth, async (req, res) => {
  const quantity = Number(req.body.quantity);
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 99) return res.sendStatus(400);
  // ok: javascript-request-number-used-in-arithmetic
  const total = product.price * quantity;
  res.json({ total });
});

app.post('/safe/transfer', auth, async (req, res) => {
  const { amount } = req.body;
  if (typeof amount !== 'number' || amount <= 0 || amount > 1000) return res.sendStatus(400);
  // ok: javascript-request-number-used-in-arithmetic
  account.balance -= amount;
  res.sendStatus(204);
});

app.post('/safe/points', auth, (req, res) => {
  // ok: javascript-request-number-used-in-arithmetic
  const score = Math.min(100, req.body.points) * 2;
  res.json({ score });
});
