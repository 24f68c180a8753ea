const seedrandom = require('seedrandom');

function createOtp(userId) {
  // ruleid: javascript-key-or-nonce-from-weak-random
  const rng = seedrandom(String(userId));
  return String(Math.floor(rng() * 1e6)).padStart(6, '0');
}

function newKey() {
  const key = Buffer.alloc(32);
  for (let i = 0; i < key.length; i++) {
    // ruleid: javascript-key-or-nonce-from-weak-random
    key[i] = Math.floor(Math.random() * 256);
  }
  return key;
}

async function login(user) {
  // ruleid: javascript-key-or-nonce-from-weak-random
  const sid = Date.now().toString(36) + user.id;
  // ruleid: javascript-key-or-nonce-from-weak-random
  const iv = Buffer.from(Array.from({ length: 16 }, () => Math.floor(Math.random() * 256)));
  // ok: javascript-key-or-nonce-from-weak-random
  const token = crypto.randomBytes(32).toString('hex');
  return { sid, iv, token };
}

function shuffleDeck(seed) {
  // ok: javascript-key-or-nonce-from-weak-random
  const rng = seedrandom(seed);
  return cards.sort(() => rng() - 0.5);
}

function color() {
  // ok: javascript-key-or-nonce-from-weak-random
  const hue = Math.floor(Math.random() * 360);
  // ok: javascript-key-or-nonce-from-weak-random
  const startedAt = Date.now().toString();
  return hue + startedAt;
}
