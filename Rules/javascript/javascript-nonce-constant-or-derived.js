function sealRow(key, id, text) {
  // ruleid: javascript-nonce-constant-or-derived
  const iv = createHash('sha256').update(id).digest().subarray(0, 16);
  const cipher = createCipheriv('aes-256-ctr', key, iv);
  return cipher.update(text);
}

async function sealZero(key, data) {
  // ruleid: javascript-nonce-constant-or-derived
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, data);
}

function sealKey(key, text) {
  // ruleid: javascript-nonce-constant-or-derived
  return crypto.createCipheriv('aes-256-cbc', key, key.slice(0, 16)).update(text);
}

function sealFresh(key, text) {
  const iv = randomBytes(16);
  // ok: javascript-nonce-constant-or-derived
  return createCipheriv('aes-256-cbc', key, iv).update(text);
}

async function sealFreshBrowser(key, data) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  // ok: javascript-nonce-constant-or-derived
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data);
}

function etag(text) {
  // ok: javascript-nonce-constant-or-derived
  return createHash('sha256').update(text).digest('hex');
}
