function finder(word) {
  // ruleid: javascript-expression-from-value
  return new RegExp(word, 'i');
}

// ruleid: javascript-expression-from-value
const named = (name) => new RegExp('\\\\b' + name + '\\\\b');

function matches(text, pattern) {
  // ruleid: javascript-expression-from-value
  return RegExp(pattern).test(text);
}

// ok: javascript-expression-from-value
const digits = new RegExp('^[0-9]+$');

function literal(word) {
  // ok: javascript-expression-from-value
  return new RegExp(escapeRegExp(word), 'g');
}

function has(text, word) {
  // ok: javascript-expression-from-value
  return text.includes(word);
}
