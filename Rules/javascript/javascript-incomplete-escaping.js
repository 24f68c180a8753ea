function escapeMarkup(text) {
  // ruleid: javascript-incomplete-escaping
  return text.replace('<', '&lt;');
}

function quote(name) {
  // ruleid: javascript-incomplete-escaping
  return "'" + name.replace("'", "''") + "'";
}

function clean(path) {
  // ruleid: javascript-incomplete-escaping
  return path.replace('../', '');
}

function filter(html) {
  // ruleid: javascript-incomplete-escaping
  return html.replace(/<script>/gi, '');
}

function escapeAll(text) {
  // ok: javascript-incomplete-escaping
  return text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function slug(title) {
  // ok: javascript-incomplete-escaping
  return title.replace(' ', '-');
}

function quoteAll(name) {
  // ok: javascript-incomplete-escaping
  return name.replaceAll("'", "''");
}

