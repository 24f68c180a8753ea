app.post('/hooks/github', (req, res) => {
  const expected = 'sha256=' + crypto.createHmac('sha256', key).update(req.body).digest('hex');
  // ruleid: javascript-header-secret-compared-with-equals
  if (req.headers['x-hub-signature-256'] !== expected) return res.sendStatus(401);
  res.sendStatus(204);
});

class ApiKeyGuard {
  canActivate(req) {
    // ruleid: javascript-header-secret-compared-with-equals
    return req.headers['x-api-key'] === process.env.API_KEY;
  }
}

function check(signature, body) {
  // ruleid: javascript-header-secret-compared-with-equals
  return signature === createHmac('sha256', key).update(body).digest('hex');
}

function present(req) {
  // ok: javascript-header-secret-compared-with-equals
  if (req.headers['x-api-key'] === undefined) return false;
  // ok: javascript-header-secret-compared-with-equals
  if (req.headers['content-type'] === 'application/json') return true;
  // ok: javascript-header-secret-compared-with-equals
  return crypto.timingSafeEqual(a, b);
}
