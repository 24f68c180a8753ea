const crypto = require('crypto');

class Box {
  seal(text) {
    // ruleid: javascript-initialization-vector-derived
    const c = crypto.createCipheriv('aes-256-gcm', this.key, this.iv);
    return Buffer.concat([c.update(text), c.final()]);
  }
}

function byKey(key, text) {
  // ruleid: javascript-initialization-vector-derived
  const c = crypto.createCipheriv('aes-256-cbc', key, key.slice(0, 16));
  return c.update(text, 'utf8', 'hex') + c.final('hex');
}

function byHash(key, text) {
  const iv = crypto.createHash('md5').update(text).digest();
  // ruleid: javascript-initialization-vector-derived
  const c = crypto.createCipheriv('aes-256-cbc', key, iv);
  return c.update(text, 'utf8', 'hex') + c.final('hex');
}

function fresh(key, text) {
  const iv = crypto.randomBytes(12);
  // ok: javascript-initialization-vector-derived
  const c = crypto.createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, c.update(text), c.final(), c.getAuthTag()]);
}

async function web(key, data) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  // ok: javascript-initialization-vector-derived
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data);
}

function given(key, iv, text) {
  // ok: javascript-initialization-vector-derived
  const c = crypto.createCipheriv('aes-256-gcm', key, iv);
  return c.update(text);
}

function filled(key, text) {
  const iv = Buffer.alloc(12);
  crypto.randomFillSync(iv);
  // ok: javascript-initialization-vector-derived
  const c = crypto.createCipheriv('aes-256-gcm', key, iv);
  return c.update(text);
}
