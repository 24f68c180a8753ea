const crypto = require('crypto');
const seedrandom = require('seedrandom');

function reset(user) {
  // ruleid: javascript-guessable-token
  user.resetToken = crypto.createHash('sha256').update(user.email + Date.now()).digest('hex');
}

function start() {
  // ruleid: javascript-guessable-token
  const sessionId = Date.now().toString(36) + '-' + process.pid;
  return sessionId;
}

// ruleid: javascript-guessable-token
const random = seedrandom('fixed-seed');

function resetSafely(user) {
  // ok: javascript-guessable-token
  user.resetToken = crypto.randomBytes(32).toString('hex');
}

function name() {
  // ok: javascript-guessable-token
  const fileName = `report-${Date.now().toString(36)}.csv`;
  return fileName;
}

function expiry(token) {
  // ok: javascript-guessable-token
  token.expires = Date.now() + 3600 * 1000;
}

