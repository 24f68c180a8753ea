function quoted(text) {
  // ruleid: javascript-first-occurrence-replaced
  return text.replace('"', '&quot;');
}

function dashed(title) {
  // ruleid: javascript-first-occurrence-replaced
  return title.toLowerCase().replace(' ', '-');
}

// ruleid: javascript-first-occurrence-replaced
const inner = (path) => path.replace('../', '');

function allQuoted(text) {
  // ok: javascript-first-occurrence-replaced
  return text.replace(/"/g, '&quot;');
}

function allDashed(title) {
  // ok: javascript-first-occurrence-replaced
  return title.replaceAll(' ', '-');
}

// ok: javascript-first-occurrence-replaced
const named = (text, name) => text.replace('{name}', name);
