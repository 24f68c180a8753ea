const express = require('express');
const router = express.Router();

router.use((req, res, next) => {
  const referer = req.get('Referer') || '';
  // ruleid: javascript-header-decides-identity
  if (!referer.startsWith('https://admin.example.com')) {
    return res.status(403).end();
  }
  next();
});

function fromOffice(req) {
  const ip = (req.headers['x-forwarded-for'] || '').split(',')[0].trim();
  // ruleid: javascript-header-decides-identity
  return ip === '10.1.2.3';
}

const TRUSTED = new Set(['10.0.0.1']);
app.use((req, res, next) => {
  const addr = req.header('X-Real-IP');
  // ruleid: javascript-header-decides-identity
  if (TRUSTED.has(addr)) {
    req.user = { role: 'admin' };
  }
  next();
});

app.use((req, res, next) => {
  // ok: javascript-header-decides-identity
  if (!TRUSTED.has(req.socket.remoteAddress)) return res.sendStatus(403);
  next();
});

app.use((req, res, next) => {
  // ok: javascript-header-decides-identity
  if (req.get('Accept') === 'application/json') res.type('json');
  next();
});

app.get('/stats', (req, res) => {
  const referer = req.get('Referer');
  // ok: javascript-header-decides-identity
  if (referer) visits.push(referer);
  res.end();
});

app.use((req, res, next) => {
  // ok: javascript-header-decides-identity
  if (!allowedOrigins.includes(req.headers.origin)) return res.sendStatus(403);
  next();
});
