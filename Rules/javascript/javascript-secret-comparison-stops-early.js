function verifyToken(given, stored) {
  if (given.length !== stored.length) return false;
  // ruleid: javascript-secret-comparison-stops-early
  for (let i = 0; i < stored.length; i++) {
    if (given[i] !== stored[i]) return false;
  }
  return true;
}

function verifyWebhook(body, signature) {
  const expectedSig = createHmac('sha256', SECRET).update(body).digest();
  // ruleid: javascript-secret-comparison-stops-early
  return expectedSig.equals(Buffer.from(signature, 'hex'));
}

app.use((req, res, next) => {
  // ruleid: javascript-secret-comparison-stops-early
  if (req.query.token !== process.env.ADMIN_TOKEN) return res.sendStatus(401);
  next();
});

function verifySafely(given, stored) {
  const a = Buffer.from(given);
  const b = Buffer.from(stored);
  // ok: javascript-secret-comparison-stops-early
  return a.length === b.length && crypto.timingSafeEqual(a, b);
}

function sameRow(a, b) {
  // ok: javascript-secret-comparison-stops-early
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return false;
  }
  return true;
}

// ok: javascript-secret-comparison-stops-early
if (process.env.NODE_ENV === 'production') app.set('trust proxy', 1);
// ok: javascript-secret-comparison-stops-early
list.sort((a, b) => a.name.localeCompare(b.name));
