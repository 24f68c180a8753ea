const crypto = require('crypto');
const { publicEncrypt, constants } = require('crypto');

function seal(key, text) {
  // ruleid: javascript-rsa-without-oaep
  return crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_PADDING }, Buffer.from(text));
}

function raw(key, block) {
  // ruleid: javascript-rsa-without-oaep
  return publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, block);
}

function open(key, box) {
  // ruleid: javascript-rsa-without-oaep
  return crypto.privateDecrypt({ key, padding: crypto.constants.RSA_PKCS1_PADDING }, box);
}

function sealSafely(key, text) {
  // ok: javascript-rsa-without-oaep
  return crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, Buffer.from(text));
}

function sealByDefault(key, text) {
  // ok: javascript-rsa-without-oaep
  return crypto.publicEncrypt(key, Buffer.from(text));
}

function signature(key, text) {
  // ok: javascript-rsa-without-oaep
  return crypto.sign('sha256', text, { key, padding: crypto.constants.RSA_PKCS1_PSS_PADDING });
}

