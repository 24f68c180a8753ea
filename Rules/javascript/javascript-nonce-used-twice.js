const sharedIv = crypto.getRandomValues(new Uint8Array(12));

export async function encryptField(key, value) {
  // ruleid: javascript-nonce-used-twice
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv: sharedIv }, key, value);
}

const NONCE = crypto.randomBytes(12);
const seal = (key, text) => {
  // ruleid: javascript-nonce-used-twice
  const cipher = crypto.createCipheriv('aes-256-gcm', key, NONCE);
  return Buffer.concat([cipher.update(text), cipher.final()]);
};

class Vault {
  constructor(key) {
    this.key = key;
    this.iv = crypto.randomBytes(16);
  }
  seal(text) {
    // ruleid: javascript-nonce-used-twice
    return crypto.createCipheriv('aes-256-ctr', this.key, this.iv).update(text);
  }
}

function fresh(key, text) {
  const iv = crypto.randomBytes(12);
  // ok: javascript-nonce-used-twice
  const cipher = crypto.createCipheriv('aes-256-gcm', key, iv);
  return [iv, cipher.update(text)];
}

const freshArrow = async (key, data) => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  // ok: javascript-nonce-used-twice
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data);
};

function open(key, iv, text) {
  // ok: javascript-nonce-used-twice
  return crypto.createDecipheriv('aes-256-gcm', key, iv).update(text);
}
