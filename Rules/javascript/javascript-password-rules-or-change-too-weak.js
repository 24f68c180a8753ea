app.post('/register', async (req, res) => {
  // ruleid: javascript-password-rules-or-change-too-weak
  const hash = await bcrypt.hash(req.body.password, 12);
  await users.add(req.body.name, hash);
  res.sendStatus(201);
});

async function change(session, form) {
  // ruleid: javascript-password-rules-or-change-too-weak
  await users.setPassword(session.userId, form.password);
}

function check(password) {
  // ruleid: javascript-password-rules-or-change-too-weak
  if (password.length < 4) throw new Error('too short');
}

app.post('/register-safe', async (req, res) => {
  if (req.body.password.length < 12) return res.sendStatus(400);
  // ok: javascript-password-rules-or-change-too-weak
  const hash = await bcrypt.hash(req.body.password, 12);
  await users.add(req.body.name, hash);
  res.sendStatus(201);
});

async function changeSafe(session, form) {
  const user = await users.get(session.userId);
  if (form.next.length < 12 || !(await user.matches(form.oldPassword))) throw new Error('wrong');
  // ok: javascript-password-rules-or-change-too-weak
  await users.setPassword(session.userId, form.next);
}

function checkSafe(password) {
  // ok: javascript-password-rules-or-change-too-weak
  if (password.length < 12) throw new Error('too short');
}
