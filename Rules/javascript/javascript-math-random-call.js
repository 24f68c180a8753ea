const crypto = require('node:crypto');

function ticket() {
  // ruleid: javascript-math-random-call
  return Math.floor(Math.random() * 1000000);
}

// ruleid: javascript-math-random-call
const boundary = () => '--' + Math.random().toString(36).slice(2);

class Retry {
  delay(attempt) {
    // ruleid: javascript-math-random-call
    const jitter = Math.random();
    return attempt * 100 * (1 + jitter);
  }
}

function number() {
  // ok: javascript-math-random-call
  return crypto.randomInt(1000000);
}

function name() {
  // ok: javascript-math-random-call
  return crypto.randomUUID();
}

function round(value) {
  // ok: javascript-math-random-call
  return Math.round(value);
}
