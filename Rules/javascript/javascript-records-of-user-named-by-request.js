router.get('/messages', authenticate, async (req, res) => {
  // ruleid: javascript-records-of-user-named-by-request
  const messages = await Message.findAll({ where: { userId: req.query.userId } });
  res.json(messages);
});

app.get('/accounts/:accountId/statements', requireLogin, async (req, res) => {
  // ruleid: javascript-records-of-user-named-by-request
  res.json(await Statement.find({ accountId: req.params.accountId }).lean());
});

app.get('/users/:id/cards', requireLogin, async (req, res) => {
  // ruleid: javascript-records-of-user-named-by-request
  const cards = await prisma.card.findMany({ where: { userId: Number(req.params.id) } });
  res.json(cards);
});

router.get('/mine', authenticate, async (req, res) => {
  // ok: javascript-records-of-user-named-by-request
  const messages = await Message.findAll({ where: { userId: req.user.id } });
  res.json(messages);
});

app.get('/safe/:accountId', requireLogin, async (req, res) => {
  if (req.params.accountId !== req.user.accountId) return res.sendStatus(403);
  // ok: javascript-records-of-user-named-by-request
  res.json(await Statement.find({ accountId: req.params.accountId }));
});

app.get('/products', async (req, res) => {
  // ok: javascript-records-of-user-named-by-request
  res.json(await Product.find({ categoryId: req.query.categoryId }));
});
