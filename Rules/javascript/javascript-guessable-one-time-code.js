class OtpService {
  issue(phone) {
    // ruleid: javascript-guessable-one-time-code
    const code = String(Math.floor(100000 + Math.random() * 900000));
    this.codes.set(phone, code);
    return code;
  }
}

function generatePassword() {
  // ruleid: javascript-guessable-one-time-code
  return Math.random().toString(36).slice(-10);
}

// ruleid: javascript-guessable-one-time-code
const resetToken = () => Math.random().toString(16).slice(2);

function pickColor() {
  // ok: javascript-guessable-one-time-code
  return palette[Math.floor(Math.random() * palette.length)];
}

// ok: javascript-guessable-one-time-code
const delay = 1000 + Math.random() * 500;

function issueCode() {
  // ok: javascript-guessable-one-time-code
  return crypto.randomInt(100000, 1000000);
}
