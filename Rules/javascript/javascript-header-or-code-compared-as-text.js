app.post('/hook', (req, res) => {
  const sig = crypto.createHmac('sha256', SECRET).update(req.rawBody).digest('hex');
  // ruleid: javascript-header-or-code-compared-as-text
  if (sig !== req.headers['x-signature']) return res.sendStatus(401);
  res.sendStatus(200);
});

function validOtp(user, code) {
  // ruleid: javascript-header-or-code-compared-as-text
  return user.otp === code;
}

app.post('/reset', (req, res) => {
  // ruleid: javascript-header-or-code-compared-as-text
  if (req.body.token !== record.resetToken) return res.sendStatus(403);
  res.sendStatus(204);
});

function safeOtp(user, code) {
  // ok: javascript-header-or-code-compared-as-text
  return code.length === user.otp.length && crypto.timingSafeEqual(Buffer.from(user.otp), Buffer.from(code));
}

function form(user) {
  // ok: javascript-header-or-code-compared-as-text
  if (user.password !== passwordConfirmation) return 'differs';
  // ok: javascript-header-or-code-compared-as-text
  if (user.otp === null) return 'none';
  // ok: javascript-header-or-code-compared-as-text
  return error.code === code ? 'same' : 'other';
}
