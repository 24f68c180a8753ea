function allowed(req) {
  // ruleid: javascript-secret-compared-step-by-step
  return req.headers['x-api-key'] === process.env.API_KEY;
}

function sameText(a, b) {
  // ruleid: javascript-secret-compared-step-by-step
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return false;
  }
  return true;
}

function confirm(user, otp) {
  // ruleid: javascript-secret-compared-step-by-step
  if (user.otp !== otp) throw new Error('wrong');
}

function allowedSafe(req) {
  // ok: javascript-secret-compared-step-by-step
  return crypto.timingSafeEqual(Buffer.from(req.headers['x-api-key']), KEY_BYTES);
}

function missing(token) {
  // ok: javascript-secret-compared-step-by-step
  return token === undefined;
}

function sameNames(a, b) {
  // ok: javascript-secret-compared-step-by-step
  return a.name === b.name;
}
