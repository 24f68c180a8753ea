function clean(text) {
  // ruleid: javascript-encoding-does-not-fit-place
  return text.replace('<', '&lt;');
}

function strip(text) {
  // ruleid: javascript-encoding-does-not-fit-place
  return text.replace(/<script>/gi, '');
}

// ruleid: javascript-encoding-does-not-fit-place
const md = new MarkdownIt({ html: true, linkify: true });

function show(node, text) {
  // ok: javascript-encoding-does-not-fit-place
  node.textContent = text;
}

// ok: javascript-encoding-does-not-fit-place
const mdSafe = new MarkdownIt({ linkify: true });

function dashes(text) {
  // ok: javascript-encoding-does-not-fit-place
  return text.replace(/ /g, '-');
}
