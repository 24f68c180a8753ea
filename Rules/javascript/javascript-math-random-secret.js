const crypto = require('crypto');

function resetLink(user) {
  // ruleid: javascript-math-random-secret
  const token = Math.random().toString(36).slice(2);
  return `https://example.com/reset/${token}`;
}

function generatePassword(length) {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  let out = '';
  for (let i = 0; i < length; i++) {
    // ruleid: javascript-math-random-secret
    out += letters[Math.floor(Math.random() * letters.length)];
  }
  return out;
}

class Login {
  start(user) {
    // ruleid: javascript-math-random-secret
    user.otp = Math.floor(100000 + Math.random() * 900000);
    return user.save();
  }
}

function resetLinkSafely() {
  // ok: javascript-math-random-secret
  const token = crypto.randomBytes(32).toString('hex');
  return token;
}

function shuffle(cards) {
  // ok: javascript-math-random-secret
  return cards.sort(() => Math.random() - 0.5);
}

function backoff(attempt) {
  // ok: javascript-math-random-secret
  const delay = 100 * 2 ** attempt * Math.random();
  return delay;
}

// ok: javascript-math-random-secret
const elementId = 'field-' + Math.random().toString(36).slice(2);

