function parseVersion(banner) {
  // ruleid: javascript-null-not-checked
  const match = banner.match(/version (\d+)\.(\d+)/);
  return { major: Number(match[1]), minor: Number(match[2]) };
}

app.post('/reset', async (req, res) => {
  // ruleid: javascript-null-not-checked
  const user = await User.findOne({ where: { email: req.body.email } });
  const token = await createToken(user.id);
  res.json({ token });
});

function first(text) {
  // ruleid: javascript-null-not-checked
  return text.match(/(\d+)/)[1];
}

function safe(banner) {
  // ok: javascript-null-not-checked
  const match = banner.match(/version (\d+)/);
  if (!match) return null;
  return match[1];
}

app.get('/me', async (req, res) => {
  // ok: javascript-null-not-checked
  const user = await User.findById(req.session.userId);
  if (!user) return res.sendStatus(404);
  res.json({ name: user.name });
});

function soft(text) {
  // ok: javascript-null-not-checked
  return text.match(/(\d+)/)?.[1];
}
