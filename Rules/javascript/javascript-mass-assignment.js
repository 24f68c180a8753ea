app.post('/users', async (req, res) => {
  // ruleid: javascript-mass-assignment
  const user = await User.create(req.body);
  res.status(201).json(user);
});

app.patch('/users/:id', async (req, res) => {
  // ruleid: javascript-mass-assignment
  await User.findByIdAndUpdate(req.params.id, req.body);
  res.sendStatus(204);
});

async function save(ctx) {
  const user = await users.get(ctx.params.id);
  // ruleid: javascript-mass-assignment
  Object.assign(user, ctx.request.body);
  await user.save();
}

app.post('/users-safely', async (req, res) => {
  const { name, email } = req.body;
  // ok: javascript-mass-assignment
  const user = await User.create({ name, email });
  res.status(201).json(user);
});

app.patch('/users-safely/:id', async (req, res) => {
  // ok: javascript-mass-assignment
  await User.findByIdAndUpdate(req.params.id, { email: req.body.email });
  res.sendStatus(204);
});

app.post('/copy', (req, res) => {
  // ok: javascript-mass-assignment
  res.json(Object.assign({}, req.body));
});

