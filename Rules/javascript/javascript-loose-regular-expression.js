const cors = require('cors');

// ruleid: javascript-loose-regular-expression
const allowedOrigin = /https:\/\/.*.example.com/;
app.use(cors({ origin: (origin, cb) => cb(null, allowedOrigin.test(origin)) }));
// ruleid: javascript-loose-regular-expression
app.use(cors({ origin: /^https:\/\/app.acme.io$/ }));
// ok: javascript-loose-regular-expression
app.use(cors({ origin: /^https:\/\/([a-z0-9-]+\.)?acme\.io$/ }));

function isInternalPath(path) {
  // ruleid: javascript-loose-regular-expression
  return /^\/admin|internal|debug$/.test(path);
}

function isPublic(path) {
  // ok: javascript-loose-regular-expression
  return /^\/(?:docs|help|about)$/.test(path);
}

function isValidUser(name) {
  // ruleid: javascript-loose-regular-expression
  return /[a-z0-9_]{3,16}/.test(name);
}

function isValidSlug(slug) {
  // ok: javascript-loose-regular-expression
  return /^[a-z0-9-]{3,16}$/.test(slug);
}

function hasDigit(text) {
  // ok: javascript-loose-regular-expression
  return /\d+/.test(text);
}

// ruleid: javascript-loose-regular-expression
const digits = new RegExp('^\d+$');
// ok: javascript-loose-regular-expression
const words = new RegExp('^\\d+\\w+$', 'i');
// ok: javascript-loose-regular-expression
const trimmed = text.replace(/^\s+|\s+$/g, '');

// ruleid: javascript-loose-regular-expression
if (!name.match(/^[A-z]+$/)) throw new Error('name');
// ok: javascript-loose-regular-expression
if (!name.match(/^[A-Za-z]+$/)) throw new Error('name');
// ok: javascript-loose-regular-expression
const asset = /\.(?:css|js|map)$/;
// ok: javascript-loose-regular-expression
const file = /jquery.min.js/;
