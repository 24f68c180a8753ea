router.put('/accounts/:id', async (ctx) => {
  const account = await Account.findByPk(ctx.params.id);
  // ruleid: javascript-body-spread-into-record
  await account.update({ ...ctx.request.body });
});

app.post('/users', async (req, res) => {
  // ruleid: javascript-body-spread-into-record
  res.json(await User.create({ ...req.body, active: true }));
});

app.patch('/posts/:id', async (req, res) => {
  // ruleid: javascript-body-spread-into-record
  res.json(await prisma.post.update({ where: { id: req.params.id }, data: req.body }));
});

app.post('/users-safe', async (req, res) => {
  // ok: javascript-body-spread-into-record
  res.json(await User.create({ name: req.body.name, active: true }));
});

app.patch('/posts-safe/:id', async (req, res) => {
  // ok: javascript-body-spread-into-record
  res.json(await prisma.post.update({ where: { id: req.params.id }, data: { text: req.body.text } }));
});

app.post('/hash', (req, res) => {
  // ok: javascript-body-spread-into-record
  hash.update(req.body);
});
