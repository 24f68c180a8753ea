const jwt = require('jsonwebtoken');

// ruleid: javascript-secret-written-in-source
const API_KEY = process.env.API_KEY || 'k-live-93hf82hf';

function open(token) {
  // ruleid: javascript-secret-written-in-source
  return jwt.verify(token, 'only-for-us');
}

// ruleid: javascript-secret-written-in-source
const db = connect('postgres://app:hunter22@db.acme.io/shop');

function gate(body) {
  // ruleid: javascript-secret-written-in-source
  if (body.password === 'letmein99') return true;
  return false;
}

// ok: javascript-secret-written-in-source
const KEY = process.env.API_KEY;

function openSafe(token) {
  // ok: javascript-secret-written-in-source
  return jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'] });
}

// ok: javascript-secret-written-in-source
const label = 'Password';
