// ok: javascript-data-used-without-proof-of-origin
window.addEventListener('message', (e) => {
  if (e.origin !== 'https://acme.io') return;
  setUser(e.data);
});

// ruleid: javascript-data-used-without-proof-of-origin
window.addEventListener('message', (e) => {
  setUser(e.data.user);
});

function whoIs(token) {
  // ruleid: javascript-data-used-without-proof-of-origin
  return jwtDecode(token).sub;
}

// ruleid: javascript-data-used-without-proof-of-origin
app.post('/hooks/payment', async (req, res) => {
  await markPaid(req.body.order);
  res.sendStatus(200);
});

async function update(url) {
  const body = await fetch(url);
  // ruleid: javascript-data-used-without-proof-of-origin
  await writeFile('/opt/app/next.js', Buffer.from(await body.arrayBuffer()));
}

async function updateChecked(url, sum) {
  const data = Buffer.from(await (await fetch(url)).arrayBuffer());
  if (createHash('sha256').update(data).digest('hex') !== sum) throw new Error('changed');
  // ok: javascript-data-used-without-proof-of-origin
  await writeFile('/opt/app/next.js', data);
}

function whoIsSafe(token) {
  // ok: javascript-data-used-without-proof-of-origin
  return jwt.verify(token, KEY, { algorithms: ['RS256'] }).sub;
}

// ok: javascript-data-used-without-proof-of-origin
app.post('/hooks/stripe', express.raw({ type: '*/*' }), (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], SECRET);
  handle(event);
  res.sendStatus(200);
});
