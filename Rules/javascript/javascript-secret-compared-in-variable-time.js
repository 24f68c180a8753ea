const crypto = require('crypto');

function accept(req, secret) {
  const expectedSignature = crypto.createHmac('sha256', secret).update(req.rawBody).digest('hex');
  // ruleid: javascript-secret-compared-in-variable-time
  return req.headers['x-signature'] === expectedSignature || req.get('signature') === expectedSignature || req.signature === expectedSignature;
}

function checkKey(req, res, next) {
  const apiKey = req.get('x-api-key');
  // ruleid: javascript-secret-compared-in-variable-time
  if (apiKey !== process.env.API_KEY) {
    return res.sendStatus(401);
  }
  return next();
}

function login(user, password) {
  // ruleid: javascript-secret-compared-in-variable-time
  return user.password === password;
}

function acceptSafely(signature, expected) {
  // ok: javascript-secret-compared-in-variable-time
  return crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
}

function form(password, passwordConfirm) {
  // ok: javascript-secret-compared-in-variable-time
  return password === passwordConfirm;
}

function present(signature) {
  // ok: javascript-secret-compared-in-variable-time
  return signature !== undefined;
}

function parse(token, expected) {
  // ok: javascript-secret-compared-in-variable-time
  return token.type === expected;
}

