function validName(name) {
  // ruleid: javascript-costly-regular-expression
  return /^([a-zA-Z]+)*$/.test(name);
}

// ruleid: javascript-costly-regular-expression
const NUMBERS = /^(\d+)+$/;

function words(text) {
  // ruleid: javascript-costly-regular-expression
  return text.match(/^(\w+\s?)*$/);
}

function validNameSafely(name) {
  // ok: javascript-costly-regular-expression
  return /^[a-zA-Z]+$/.test(name);
}

// ok: javascript-costly-regular-expression
const LIST = /^(\d{1,3},)+$/;

function path(text) {
  // ok: javascript-costly-regular-expression
  return text.match(/^(\/[a-z]+)+$/);
}

