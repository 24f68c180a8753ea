const User = require('./models/user');

app.post('/login', async (req, res) => {
  // ruleid: javascript-request-data-in-nosql-query
  const user = await User.findOne({ name: req.body.name, password: req.body.password });
  res.json(user);
});

app.get('/items', async (req, res) => {
  const { category } = req.query;
  // ruleid: javascript-request-data-in-nosql-query
  const items = await db.collection('items').find({ category }).toArray();
  res.json(items);
});

app.post('/search', async (req, res) => {
  // ruleid: javascript-request-data-in-nosql-query
  res.json(await User.find(req.body));
});

app.post('/login-safely', async (req, res) => {
  // ok: javascript-request-data-in-nosql-query
  const user = await User.findOne({ name: String(req.body.name) });
  res.json(user);
});

app.get('/item', async (req, res) => {
  const category = req.query.category;
  if (typeof category !== 'string') return res.sendStatus(400);
  // ok: javascript-request-data-in-nosql-query
  res.json(await db.collection('items').findOne({ category }));
});

app.get('/list', (req, res) => {
  const names = ['a', 'b'];
  // ok: javascript-request-data-in-nosql-query
  res.json(names.find((name) => name === req.query.name));
});


app.post('/enter', async (req, res) => {
  const { email, password } = req.body;
  // ok: javascript-request-data-in-nosql-query
  const user = await User.findOne({ email: String(email) });
  res.json({ ok: Boolean(user) && (await bcrypt.compare(String(password), user.hash)) });
});
