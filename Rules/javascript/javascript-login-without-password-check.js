const bcrypt = require('bcrypt');

async function authenticate(username, password) {
  const user = await users.get(username);
  // ruleid: javascript-login-without-password-check
  if (user && bcrypt.compare(password, user.hash)) {
    return user;
  }
  return null;
}

async function login(req, res) {
  const user = await users.get(req.body.name);
  // ruleid: javascript-login-without-password-check
  if (!argon2.verify(user.hash, req.body.password)) return res.sendStatus(401);
  res.json(issue(user));
}

// ruleid: javascript-login-without-password-check
app.post('/login', async (req, res) => {
  const user = await User.findOne({ email: String(req.body.email) });
  if (!user) return res.sendStatus(401);
  req.session.regenerate(() => {
    req.session.userId = user.id;
    res.sendStatus(204);
  });
});

// ok: javascript-login-without-password-check
app.post('/api/login', async (req, res) => {
  const user = await User.findOne({ email: String(req.body.email) });
  if (!user || !(await bcrypt.compare(req.body.password, user.hash))) return res.sendStatus(401);
  req.session.userId = user.id;
  res.sendStatus(204);
});

async function check(username, password) {
  const user = await users.get(username);
  // ok: javascript-login-without-password-check
  return user && (await bcrypt.compare(password, user.hash)) ? user : null;
}

async function syncCheck(password, hash) {
  // ok: javascript-login-without-password-check
  if (!bcrypt.compareSync(password, hash)) throw new Error('no');
}

async function held(password, hash) {
  // ok: javascript-login-without-password-check
  const ok = await bcrypt.compare(password, hash);
  if (!ok) throw new Error('no');
}
