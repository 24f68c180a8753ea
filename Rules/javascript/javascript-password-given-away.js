app.post('/login', async (req, res) => {
  const { username, password } = req.body;
  // ruleid: javascript-password-given-away
  res.cookie('login', Buffer.from(`${username}:${password}`).toString('base64'), { maxAge: 2592e6 });
  // ok: javascript-password-given-away
  res.cookie('session', token, { httpOnly: true, secure: true, sameSite: 'lax' });
});

router.post('/forgot', async (ctx) => {
  // ruleid: javascript-password-given-away
  await mailer.send(user.email, 'Your account', `Your password is: ${decrypt(user.password)}`);
  // ok: javascript-password-given-away
  await mailer.send(user.email, 'Reset', `Open ${link} within an hour.`);
});

async function welcome(user) {
  // ruleid: javascript-password-given-away
  await transporter.sendMail({ to: user.email, text: 'Welcome! Password: ' + user.password });
  // ruleid: javascript-password-given-away
  localStorage.setItem('remember', user.password);
  // ok: javascript-password-given-away
  await transporter.sendMail({ to: user.email, text: 'Welcome!' });
}
