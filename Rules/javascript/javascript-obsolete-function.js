const crypto = require('crypto');
const fs = require('fs');

function encryptNote(password, note) {
  // ruleid: javascript-obsolete-function
  const cipher = crypto.createCipher('aes-256-cbc', password);
  return cipher.update(note, 'utf8', 'hex') + cipher.final('hex');
}

function decodeToken(token) {
  // ruleid: javascript-obsolete-function
  const raw = new Buffer(token, 'base64').toString();
  // ruleid: javascript-obsolete-function
  return unescape(raw);
}

// ruleid: javascript-obsolete-function
fs.exists('a.txt', (there) => console.log(there));

// ok: javascript-obsolete-function
const bytes = Buffer.from('YQ==', 'base64');
// ok: javascript-obsolete-function
const sealed = crypto.createCipheriv('aes-256-gcm', key, iv);
// ok: javascript-obsolete-function
const query = encodeURIComponent('a b');
// ok: javascript-obsolete-function
const there = fs.existsSync('a.txt');

const url = require('url');
const util = require('util');

function target(req) {
  // ruleid: javascript-obsolete-function
  return url.parse(req.url, true).pathname;
}

// ruleid: javascript-obsolete-function
const request = require('request');

// ruleid: javascript-obsolete-function
const list = util.isArray(value) ? value : [value];

// ok: javascript-obsolete-function
const parsed = new URL(req.url, 'http://localhost').pathname;

// ok: javascript-obsolete-function
const many = Array.isArray(value) ? value : [value];
