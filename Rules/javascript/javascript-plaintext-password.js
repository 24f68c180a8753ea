app.post('/register', async (req, res) => {
  // ruleid: javascript-plaintext-password
  await User.create({ name: req.body.name, password: req.body.password });
  res.sendStatus(201);
});

app.post('/signup', (req, res) => {
  const { name, password } = req.body;
  // ruleid: javascript-plaintext-password
  users.push({ name, password });
  res.sendStatus(201);
});

function insert(db, req, done) {
  // ruleid: javascript-plaintext-password
  db.run('INSERT INTO users (name, password) VALUES (?, ?)', [req.body.name, req.body.password], done);
}

app.post('/register-safely', async (req, res) => {
  const hash = await bcrypt.hash(req.body.password, 12);
  // ok: javascript-plaintext-password
  await User.create({ name: req.body.name, password: hash });
  res.sendStatus(201);
});

app.post('/change', async (req, res) => {
  const password = await bcrypt.hash(req.body.password, 12);
  // ok: javascript-plaintext-password
  await User.create({ name: req.body.name, password });
  res.sendStatus(204);
});

function connect(config) {
  // ok: javascript-plaintext-password
  return new Pool({ user: config.user, password: config.password });
}

