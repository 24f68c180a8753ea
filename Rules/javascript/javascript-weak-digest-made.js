const crypto = require('crypto');
const md5 = require('md5');

function tag(data) {
  // ruleid: javascript-weak-digest-made
  return crypto.createHash('md5').update(data).digest('hex');
}

function name(data) {
  // ruleid: javascript-weak-digest-made
  const hash = crypto.createHash('sha1');
  return hash.update(data).digest();
}

// ruleid: javascript-weak-digest-made
const gravatar = (mail) => md5(mail);

function strong(data) {
  // ok: javascript-weak-digest-made
  return crypto.createHash('sha256').update(data).digest('hex');
}

function chosen(kind, data) {
  // ok: javascript-weak-digest-made
  return crypto.createHash(kind).update(data).digest();
}

function signed(key, data) {
  // ok: javascript-weak-digest-made
  return crypto.createHmac('sha512', key).update(data).digest();
}
