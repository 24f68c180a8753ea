app.post('/features', async (req, res) => {
  // ruleid: javascript-text-taken-for-boolean-or-number
  const enabled = Boolean(req.body.enabled);
  res.json({ enabled });
});

// ruleid: javascript-text-taken-for-boolean-or-number
const strict = !!process.env.STRICT_MODE;

app.post('/deposit', (req, res) => {
  // ruleid: javascript-text-taken-for-boolean-or-number
  account.balance += req.body.amount;
  // ok: javascript-text-taken-for-boolean-or-number
  account.balance += Number(req.body.amount);
  // ok: javascript-text-taken-for-boolean-or-number
  const label = 'amount: ' + req.body.amount;
  res.json({ label });
});

// ok: javascript-text-taken-for-boolean-or-number
const debug = process.env.DEBUG_MODE === 'true';
// ok: javascript-text-taken-for-boolean-or-number
const hasKey = Boolean(process.env.API_KEY);
