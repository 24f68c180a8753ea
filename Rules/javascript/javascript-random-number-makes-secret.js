function generateResetCode() {
  // ruleid: javascript-random-number-makes-secret
  return Math.floor(100000 + Math.random() * 900000).toString();
}

const makeToken = (n) => {
  let out = '';
  for (let i = 0; i < n; i++) {
    // ruleid: javascript-random-number-makes-secret
    out += alphabet[Math.floor(Math.random() * alphabet.length)];
  }
  return out;
};

class InviteCodes {
  // the name of the function decides
  voucher(list) {
    // ruleid: javascript-random-number-makes-secret
    return _.sampleSize(list, 8).join('');
  }
}

// ruleid: javascript-random-number-makes-secret
const sessionId = Date.now().toString(36);

function generateResetCodeSafely() {
  // ok: javascript-random-number-makes-secret
  return crypto.randomInt(100000, 1000000).toString();
}

function jitter(ms) {
  // ok: javascript-random-number-makes-secret
  return ms * (1 + Math.random());
}

const started = Date.now();
// ok: javascript-random-number-makes-secret
const label = Date.now().toString();
