export class PinDigest {
  make(pin) {
    let h = 0;
    for (const ch of pin) {
      // ruleid: javascript-digest-or-signature-made-by-hand
      h = (h << 5) - h + ch.charCodeAt(0);
      h |= 0;
    }
    return h.toString(16);
  }
}

function signMessage(text, key) {
  let sum = 7;
  for (let i = 0; i < text.length; i++) {
    // ruleid: javascript-digest-or-signature-made-by-hand
    sum = (sum * 31 + text.charCodeAt(i) + key.charCodeAt(i % key.length)) | 0;
  }
  return sum.toString(36);
}

function modPow(base, exponent, modulus) {
  let result = 1n;
  while (exponent > 0n) {
    // ruleid: javascript-digest-or-signature-made-by-hand
    if (exponent & 1n) result = (result * base) % modulus;
    // ruleid: javascript-digest-or-signature-made-by-hand
    base = (base * base) % modulus;
    exponent >>= 1n;
  }
  return result;
}

function colorOfToken(name) {
  let h = 0;
  // ok: javascript-digest-or-signature-made-by-hand
  for (const ch of name) h = (h << 5) - h + ch.charCodeAt(0);
  return `hsl(${h % 360}, 60%, 50%)`;
}

function tagOf(message, key) {
  // ok: javascript-digest-or-signature-made-by-hand
  return crypto.createHmac('sha256', key).update(message).digest('hex');
}

function bucketOf(userName, buckets) {
  let h = 0;
  for (let i = 0; i < userName.length; i++) {
    // ok: javascript-digest-or-signature-made-by-hand
    h = (h * 31 + userName.charCodeAt(i)) >>> 0;
  }
  return h % buckets;
}
