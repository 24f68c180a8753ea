const NAME = /^[a-z0-9_]+$/g;
const ID = /^\d+$/;
const WORD = new RegExp('^[a-z]+$', 'gi');

function valid(name) {
  // ruleid: javascript-tested-with-global-expression
  return NAME.test(name);
}

// ruleid: javascript-tested-with-global-expression
const isWord = (text) => WORD.test(text);

export function all(files) {
  // ruleid: javascript-tested-with-global-expression
  return files.filter((f) => NAME.test(f.name));
}

function validId(id) {
  // ok: javascript-tested-with-global-expression
  return ID.test(id);
}

function reset(name) {
  NAME.lastIndex = 0;
  // ok: javascript-tested-with-global-expression
  return NAME.test(name);
}

function local(text) {
  // ok: javascript-tested-with-global-expression
  return /^x+$/i.test(text);
}
