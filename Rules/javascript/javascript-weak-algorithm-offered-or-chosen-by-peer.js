// ruleid: javascript-weak-algorithm-offered-or-chosen-by-peer
const CIPHERS = ['aes-256-gcm', 'aes-128-cbc', 'rc4', 'none'];

function check(token, key) {
  const header = decodeHeader(token);
  // ruleid: javascript-weak-algorithm-offered-or-chosen-by-peer
  return jwt.verify(token, key, { algorithms: [header.alg] });
}

function open(envelope, key) {
  // ruleid: javascript-weak-algorithm-offered-or-chosen-by-peer
  const d = crypto.createDecipheriv(envelope.cipher, key, envelope.iv);
  return d.update(envelope.data);
}

// ruleid: javascript-weak-algorithm-offered-or-chosen-by-peer
const versions = new Set(['TLSv1', 'TLSv1.2', 'TLSv1.3']);

// ok: javascript-weak-algorithm-offered-or-chosen-by-peer
const WEAK_CIPHERS = ['rc4', 'des', '3des'];

// ok: javascript-weak-algorithm-offered-or-chosen-by-peer
const claims = (token, key) => jwt.verify(token, key, { algorithms: ['ES256'] });

// ok: javascript-weak-algorithm-offered-or-chosen-by-peer
const displays = ['none', 'block', 'inline'];

// ok: javascript-weak-algorithm-offered-or-chosen-by-peer
const sealed = crypto.createCipheriv('aes-256-gcm', key, iv);
