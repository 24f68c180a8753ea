const cors = require('cors');

// ruleid: javascript-cors-any-origin
app.use(cors({ origin: '*', methods: ['GET', 'POST'] }));

app.use((req, res, next) => {
  // ruleid: javascript-cors-any-origin
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  next();
});

// ruleid: javascript-cors-any-origin
fastify.register(require('@fastify/cors'), { origin: true, credentials: true });

export function handler() {
  // ruleid: javascript-cors-any-origin
  return { statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*' }, body: '[]' };
}

// ok: javascript-cors-any-origin
app.use(cors({ origin: 'https://app.example.com', credentials: true }));

app.use((req, res, next) => {
  const origin = req.headers.origin;
  if (TRUSTED.has(origin)) {
    // ok: javascript-cors-any-origin
    res.setHeader('Access-Control-Allow-Origin', origin);
  }
  next();
});

// ok: javascript-cors-any-origin
res.setHeader('Access-Control-Allow-Methods', '*');

app.use((req, res, next) => {
  // ruleid: javascript-cors-any-origin
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin || '*');
  next();
});
