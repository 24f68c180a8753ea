app.post('/signup', async (req, res) => {
  const { username, password } = req.body;
  // ruleid: javascript-password-only-tested-for-presence
  if (!username || !password) return res.status(400).end();
  await users.insert({ username, hash: await bcrypt.hash(password, 12) });
  res.sendStatus(201);
});

async function createAccount(body) {
  // ruleid: javascript-password-only-tested-for-presence
  if (!body.password) throw new Error('missing');
  return User.create({ email: body.email, hash: await argon2.hash(body.password) });
}

async function join(req, res) {
  const { email, password } = req.body;
  // ruleid: javascript-password-only-tested-for-presence
  if (!email || !password) {
    return res.status(400).json({ error: 'missing fields' });
  }
  await accounts.register(email, password);
  res.end();
}

app.post('/signup2', async (req, res) => {
  const { username, password } = req.body;
  // ok: javascript-password-only-tested-for-presence
  if (!password || password.length < 12) return res.status(400).end();
  await users.insert({ username, hash: await bcrypt.hash(password, 12) });
  res.end();
});

app.post('/login', async (req, res) => {
  const { username, password } = req.body;
  // ok: javascript-password-only-tested-for-presence
  if (!username || !password) return res.status(400).end();
  res.json(await bcrypt.compare(password, await hashOf(username)));
});

async function named(body) {
  // ok: javascript-password-only-tested-for-presence
  if (!body.name) throw new Error('missing');
  return User.create({ name: body.name });
}
