function isImage(name) {
  // ruleid: javascript-expression-for-check-too-loose
  return /.(png|jpg|gif)$/.test(name);
}

// ruleid: javascript-expression-for-check-too-loose
const isNumeric = (s) => /\d+/.test(s);

function fromOffice(ip) {
  // ruleid: javascript-expression-for-check-too-loose
  return /^10.0.0.[0-9]+$/.test(ip);
}

function trusted(origin) {
  // ruleid: javascript-expression-for-check-too-loose
  return /https:\/\/app\.example\.com/.test(origin);
}

function isPicture(name) {
  // ok: javascript-expression-for-check-too-loose
  return /^[\w-]+\.(png|jpg|gif)$/.test(name);
}

// ok: javascript-expression-for-check-too-loose
const isDigits = (s) => /^\d+$/.test(s);

function inOffice(ip) {
  // ok: javascript-expression-for-check-too-loose
  return /^10\.0\.0\.[0-9]+$/.test(ip);
}

function hasDigit(s) {
  // ok: javascript-expression-for-check-too-loose
  return /\d/.test(s);
}
