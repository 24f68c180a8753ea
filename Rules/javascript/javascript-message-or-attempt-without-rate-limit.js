// ruleid: javascript-message-or-attempt-without-rate-limit
app.post('/sms', async (req, res) => {
  await sms.send(req.body.phone, `Your code is ${await newCode(req.body.phone)}`);
  res.sendStatus(202);
});

// ruleid: javascript-message-or-attempt-without-rate-limit
router.post('/invite', (req, res) => {
  transporter.sendMail({ to: req.body.email, subject: 'Join us' });
  res.end();
});

// ruleid: javascript-message-or-attempt-without-rate-limit
app.post('/forgot', async function (req, res) {
  const token = await newToken(req.body.email);
  await sgMail.send({ to: req.body.email, text: link(token) });
  res.end();
});

// ok: javascript-message-or-attempt-without-rate-limit
app.post('/sms/code', rateLimit({ max: 3 }), async (req, res) => {
  await sms.send(req.body.phone, await newCode(req.body.phone));
  res.end();
});

// ok: javascript-message-or-attempt-without-rate-limit
app.post('/send', async (req, res) => {
  if (await attempts(req.ip) > 3) return res.sendStatus(429);
  await mailer.send(req.body.to, 'hello');
  res.end();
});

// ok: javascript-message-or-attempt-without-rate-limit
app.post('/message', async (req, res) => {
  await store.insert(String(req.body.text));
  res.end();
});
