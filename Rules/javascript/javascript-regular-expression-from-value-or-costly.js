function find(list, term) {
  // ruleid: javascript-regular-expression-from-value-or-costly
  return list.filter((x) => new RegExp(term, 'i').test(x));
}

function isWords(text) {
  // ruleid: javascript-regular-expression-from-value-or-costly
  return /^(\w+\s?)+$/.test(text);
}

// ruleid: javascript-regular-expression-from-value-or-costly
const userName = /[a-z]+/;

function findSafe(list, term) {
  // ok: javascript-regular-expression-from-value-or-costly
  return list.filter((x) => x.includes(term));
}

function isHex(text) {
  // ok: javascript-regular-expression-from-value-or-costly
  return /^[0-9a-f]{6}$/.test(text);
}

// ok: javascript-regular-expression-from-value-or-costly
const userNameSafe = /^[a-z]{1,20}$/;
