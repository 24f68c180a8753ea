function compute(formula) {
  // ruleid: javascript-code-from-text
  return eval(formula);
}

// ruleid: javascript-code-from-text
const compile = (body) => new Function('row', body);

function later() {
  // ruleid: javascript-code-from-text
  setTimeout('refresh()', 1000);
}

function parse(text) {
  // ok: javascript-code-from-text
  return JSON.parse(text);
}

function soon() {
  // ok: javascript-code-from-text
  setTimeout(() => refresh(), 1000);
}

const table = { sum: (a, b) => a + b };
// ok: javascript-code-from-text
const run = (name, a, b) => table[name](a, b);

// ok: javascript-code-from-text
const everything = Function('return this')();
