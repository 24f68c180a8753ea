app.post('/buy', requireLogin, async (req, res) => {
  const price = Number(req.body.price);
  // ruleid: javascript-price-of-request-charged
  await charge(req.user.id, price);
  res.sendStatus(204);
});

app.post('/checkout', requireLogin, async (req, res) => {
  const { items, total } = req.body;
  // ruleid: javascript-price-of-request-charged
  const intent = await stripe.paymentIntents.create({ amount: total * 100, currency: 'eur' });
  // ruleid: javascript-price-of-request-charged
  await Order.create({ items, total, userId: req.user.id });
  res.json({ secret: intent.client_secret });
});

app.post('/safe/buy', requireLogin, async (req, res) => {
  const product = await Product.findById(String(req.body.productId));
  // ok: javascript-price-of-request-charged
  await charge(req.user.id, product.price);
  // ok: javascript-price-of-request-charged
  await Order.create({ productId: product.id, total: product.price, userId: req.user.id });
  res.sendStatus(204);
});

app.post('/products', requireAdmin, async (req, res) => {
  // ok: javascript-price-of-request-charged
  const product = await Product.create({ name: req.body.name, price: req.body.price });
  res.json(product);
});
