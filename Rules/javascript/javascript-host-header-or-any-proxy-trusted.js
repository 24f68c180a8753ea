const app = require('express')();
// ruleid: javascript-host-header-or-any-proxy-trusted
app.set('trust proxy', true);

app.post('/forgot', async (req, res) => {
  const token = await tokens.create(req.body.email);
  // ruleid: javascript-host-header-or-any-proxy-trusted
  const link = `https://${req.headers.host}/reset?token=${token}`;
  await send(req.body.email, link);
});

// ruleid: javascript-host-header-or-any-proxy-trusted
app.use(rateLimit({ max: 5, keyGenerator: (req) => req.headers['x-forwarded-for'] }));

// ok: javascript-host-header-or-any-proxy-trusted
app.set('trust proxy', 1);

app.post('/forgot2', async (req, res) => {
  const token = await tokens.create(req.body.email);
  // ok: javascript-host-header-or-any-proxy-trusted
  const link = `${process.env.BASE_URL}/reset?token=${token}`;
  await send(req.body.email, link);
});

// ok: javascript-host-header-or-any-proxy-trusted
app.use(rateLimit({ max: 5, keyGenerator: (req) => req.ip }));

// ok: javascript-host-header-or-any-proxy-trusted
console.log('request for', req.headers.host);
