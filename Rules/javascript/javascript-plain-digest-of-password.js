async function hashPin(pin) {
  const bytes = new TextEncoder().encode(pin);
  // ruleid: javascript-plain-digest-of-password
  const digest = await crypto.subtle.digest('SHA-512', bytes);
  return hex(digest);
}

function hashPassword(password) {
  // ruleid: javascript-plain-digest-of-password
  return crypto.createHash('sha256').update(password).digest('hex');
}

// ruleid: javascript-plain-digest-of-password
const checkPassword = (password, stored) => sha256(password) === stored;

function etag(body) {
  // ok: javascript-plain-digest-of-password
  return crypto.createHash('sha256').update(body).digest('hex');
}

async function hashPasswordSlowly(password) {
  // ok: javascript-plain-digest-of-password
  return bcrypt.hash(password, 12);
}

function fingerprint(certificate) {
  // ok: javascript-plain-digest-of-password
  return sha256(certificate);
}
