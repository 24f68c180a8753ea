const { createCipheriv, createHash, randomBytes } = require('crypto');

const IV = randomBytes(16);

function seal(key, text) {
  // ruleid: javascript-initialization-vector-not-random
  const cipher = createCipheriv('aes-256-gcm', key, IV);
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}

function sealRow(key, id, text) {
  const iv = createHash('md5').update(id).digest();
  // ruleid: javascript-initialization-vector-not-random
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}

async function sealBrowser(key, data) {
  // ruleid: javascript-initialization-vector-not-random
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, data);
}

function sealFresh(key, text) {
  const nonce = randomBytes(12);
  // ok: javascript-initialization-vector-not-random
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

async function sealBrowserFresh(key, data) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  // ok: javascript-initialization-vector-not-random
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data);
}

function sealDirect(key, text) {
  // ok: javascript-initialization-vector-not-random
  return createCipheriv('aes-256-cbc', key, randomBytes(16)).update(text);
}
