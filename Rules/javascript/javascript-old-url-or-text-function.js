const fs = require('fs');
const url = require('url');

function host(address) {
  // ruleid: javascript-old-url-or-text-function
  return url.parse(address).hostname;
}

function encode(text) {
  // ruleid: javascript-old-url-or-text-function
  return escape(text);
}

function check(path, done) {
  // ruleid: javascript-old-url-or-text-function
  fs.exists(path, (there) => done(there));
}

function hostNow(address) {
  // ok: javascript-old-url-or-text-function
  return new URL(address).hostname;
}

function encodeNow(text) {
  // ok: javascript-old-url-or-text-function
  return encodeURIComponent(text);
}

function read(path, done) {
  // ok: javascript-old-url-or-text-function
  fs.readFile(path, done);
}
