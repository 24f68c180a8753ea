const crypto = require('crypto');
const { createHash } = require('crypto');
const md5 = require('md5');

function store(user, password) {
  // ruleid: javascript-weak-hash
  user.hash = crypto.createHash('md5').update(password).digest('hex');
}

function verifySignature(payload, expected) {
  // ruleid: javascript-weak-hash
  const hash = createHash('sha1');
  // ruleid: javascript-weak-hash
  return hash.update(payload).digest('hex') === expected;
}

function legacy(user) {
  // ruleid: javascript-weak-hash
  return md5(user.password + user.salt);
}

function sign(key, text) {
  // ruleid: javascript-weak-hash
  return crypto.createSign('RSA-MD5').update(text).sign(key);
}

function fingerprint(source) {
  // ok: javascript-weak-hash
  return crypto.createHash('md5').update(source).digest('hex').slice(0, 8);
}

function integrityOf(bytes) {
  // ok: javascript-weak-hash
  return crypto.createHash('sha256').update(bytes).digest('base64');
}

function cacheKey(url) {
  // ok: javascript-weak-hash
  return md5(url);
}

