const crypto = require('crypto');
const { createCipheriv } = require('crypto');
const CryptoJS = require('crypto-js');

function encrypt(key, text) {
  // ruleid: javascript-fixed-initialization-vector
  const cipher = crypto.createCipheriv('aes-256-cbc', key, Buffer.alloc(16, 0));
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}

const nonce = Buffer.from('000102030405060708090a0b', 'hex');
function seal(key, text) {
  // ruleid: javascript-fixed-initialization-vector
  return createCipheriv('aes-256-gcm', key, nonce).update(text);
}

function hide(key, text) {
  // ruleid: javascript-fixed-initialization-vector
  return crypto.createCipheriv('aes-128-ctr', key, 'abcdefghijklmnop').update(text);
}

function encryptSafely(key, text) {
  const iv = crypto.randomBytes(16);
  // ok: javascript-fixed-initialization-vector
  const cipher = crypto.createCipheriv('aes-256-cbc', key, iv);
  return [iv, cipher.update(text), cipher.final()];
}

function decrypt(key, message) {
  const iv = message.subarray(0, 12);
  // ok: javascript-fixed-initialization-vector
  return crypto.createDecipheriv('aes-256-gcm', key, iv);
}

function fill(key, text) {
  const iv = new Uint8Array(16);
  crypto.getRandomValues(iv);
  // ok: javascript-fixed-initialization-vector
  return createCipheriv('aes-256-cbc', key, iv).update(text);
}

