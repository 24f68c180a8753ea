const crypto = require('crypto');
const bcrypt = require('bcrypt');

function register(name, password) {
  // ruleid: javascript-weak-password-hash
  const hash = crypto.createHash('sha256').update(password).digest('hex');
  return users.insert({ name, hash });
}

function derive(password) {
  // ruleid: javascript-weak-password-hash
  return crypto.pbkdf2Sync(password, 'salt', 1000, 32, 'sha512');
}

async function cheap(req) {
  // ruleid: javascript-weak-password-hash
  return bcrypt.hash(req.body.password, 4);
}

function fixedSalt(passphrase) {
  // ruleid: javascript-weak-password-hash
  return crypto.scryptSync(passphrase, 'application-salt', 32);
}

async function registerSafely(name, password) {
  // ok: javascript-weak-password-hash
  const hash = await bcrypt.hash(password, 12);
  return users.insert({ name, hash });
}

function deriveSafely(password) {
  const salt = crypto.randomBytes(16);
  // ok: javascript-weak-password-hash
  return [salt, crypto.pbkdf2Sync(password, salt, 210000, 32, 'sha512')];
}

function checksum(file) {
  // ok: javascript-weak-password-hash
  return crypto.createHash('sha256').update(file).digest('hex');
}

