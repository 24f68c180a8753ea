app.get('/items', async (req, res) => {
  const limit = req.query.limit;
  // ruleid: javascript-text-of-request-used-as-number
  const page = limit + 10;
  res.json(await Item.find().limit(parseInt(page)));
});

function enough(account, amount) {
  // ruleid: javascript-text-of-request-used-as-number
  return account.balance >= amount + account.fee;
}
app.post('/withdraw', (req, res) => res.json({ ok: enough(req.account, req.body.amount) }));

app.post('/bonus', (req, res) => {
  const points = req.body.points;
  // ruleid: javascript-text-of-request-used-as-number
  user.points += points;
  res.end();
});

app.get('/items2', async (req, res) => {
  const limit = Number(req.query.limit);
  // ok: javascript-text-of-request-used-as-number
  res.json(await list(limit + 10));
});

app.get('/badge', (req, res) => {
  const text = req.query.text;
  if (typeof text !== 'string') return res.sendStatus(400);
  // ok: javascript-text-of-request-used-as-number
  const page = text + 10;
  res.send(page);
});

app.get('/hi', (req, res) => {
  // ok: javascript-text-of-request-used-as-number
  res.json({ text: 'hello ' + req.query.name });
});
