app.get('/account', async (req, res) => {
  // ruleid: javascript-cookie-trusted
  const account = await Account.findByPk(req.cookies.accountId);
  res.json({ balance: account.balance });
});

router.post('/checkout', async (ctx) => {
  // ruleid: javascript-cookie-trusted
  const cart = JSON.parse(ctx.cookies.get('cart') || '{"items":[]}');
  await charge(ctx.state.user, cart.total);
});

app.get('/orders', async (req, res) => {
  // ruleid: javascript-cookie-trusted
  res.json(await Order.find({ owner: req.cookies.userId }));
});

app.get('/mine', async (req, res) => {
  // ok: javascript-cookie-trusted
  res.json(await Order.find({ owner: req.session.userId }));
});

app.get('/page', (req, res) => {
  // ok: javascript-cookie-trusted
  const theme = req.cookies.theme || 'light';
  // ok: javascript-cookie-trusted
  const account = lookup(req.signedCookies.accountId);
  res.json({ theme, account });
});
