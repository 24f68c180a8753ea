const crypto = require('crypto');

// ruleid: javascript-weak-asymmetric-key
const pair = crypto.generateKeyPairSync('rsa', { modulusLength: 1024 });

crypto.generateKeyPair(
  'rsa',
  // ruleid: javascript-weak-asymmetric-key
  { modulusLength: 512, publicKeyEncoding: { type: 'spki', format: 'pem' } },
  (error, publicKey) => publish(publicKey),
);

// ruleid: javascript-weak-asymmetric-key
const exchange = crypto.createDiffieHellman(768);

// ruleid: javascript-weak-asymmetric-key
const ecdh = crypto.createECDH('secp160k1');

// ok: javascript-weak-asymmetric-key
const strong = crypto.generateKeyPairSync('rsa', { modulusLength: 3072 });

// ok: javascript-weak-asymmetric-key
const curve = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' });

// ok: javascript-weak-asymmetric-key
const group = crypto.getDiffieHellman('modp14');

