function saveLogin(user, password) {
  // ruleid: javascript-password-kept-in-reversible-form
  const encoded = Buffer.from(password).toString('base64');
  fs.writeFileSync('login.json', JSON.stringify({ user, encoded }));
}

app.post('/connect', async (req, res) => {
  // ruleid: javascript-password-kept-in-reversible-form
  await Connection.create({ host: req.body.host, password: btoa(req.body.password) });
  res.end();
});

async function forgot(user) {
  // ruleid: javascript-password-kept-in-reversible-form
  const plain = aes.decrypt(user.passwordEncrypted, process.env.AES_KEY);
  await mailer.send(user.email, 'Your password', 'see the attachment');
  return plain;
}

async function welcome(user, password) {
  // ruleid: javascript-password-kept-in-reversible-form
  await mailer.sendMail({ to: user.email, text: `Sign in with ${password}` });
}

function authHeader(user, password) {
  // ok: javascript-password-kept-in-reversible-form
  return { headers: { Authorization: 'Basic ' + btoa(password) } };
}

async function link(user, token) {
  // ok: javascript-password-kept-in-reversible-form
  await mailer.sendMail({ to: user.email, text: `https://app.example.com/reset#${token}` });
}

async function store(password) {
  // ok: javascript-password-kept-in-reversible-form
  return argon2.hash(password);
}
