const crypto = require('crypto');

function fingerprint(file) {
  // ruleid: javascript-weak-or-unfit-cryptography
  return crypto.createHash('sha1').update(file).digest('hex');
}

function protect(text, key) {
  return [...text].map((c, i) =>
    // ruleid: javascript-weak-or-unfit-cryptography
    String.fromCharCode(c.charCodeAt(0) ^ key)).join('');
}

// ruleid: javascript-weak-or-unfit-cryptography
const agent = new https.Agent({ minVersion: 'TLSv1', keepAlive: true });

// ruleid: javascript-weak-or-unfit-cryptography
const pair = crypto.generateKeyPairSync('rsa', { modulusLength: 1024 });

function fingerprintSafe(file) {
  // ok: javascript-weak-or-unfit-cryptography
  return crypto.createHash('sha256').update(file).digest('hex');
}

// ok: javascript-weak-or-unfit-cryptography
const agentSafe = new https.Agent({ minVersion: 'TLSv1.2' });

// ok: javascript-weak-or-unfit-cryptography
const pairSafe = crypto.generateKeyPairSync('rsa', { modulusLength: 3072 });
