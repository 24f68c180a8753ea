const crypto = require('crypto');
const { createCipheriv } = require('node:crypto');
const CryptoJS = require('crypto-js');

function encrypt(key, iv, text) {
  // ruleid: javascript-weak-cipher
  const cipher = crypto.createCipheriv('des-ede3-cbc', key, iv);
  return Buffer.concat([cipher.update(text), cipher.final()]);
}

function encryptBlock(key, block) {
  // ruleid: javascript-weak-cipher
  return createCipheriv('aes-128-ecb', key, null).update(block);
}

// ruleid: javascript-weak-cipher
const hidden = CryptoJS.DES.encrypt('message', process.env.KEY).toString();

function encryptWell(key, text) {
  const iv = crypto.randomBytes(12);
  // ok: javascript-weak-cipher
  const cipher = crypto.createCipheriv('aes-256-gcm', key, iv);
  return [iv, cipher.update(text), cipher.final(), cipher.getAuthTag()];
}

function encryptStream(key, nonce) {
  // ok: javascript-weak-cipher
  return createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
}

// ok: javascript-weak-cipher
const names = crypto.getCiphers().filter((name) => name !== 'des-ecb');

