const xpath = require('xpath');

function login(document, name, password) {
  // ruleid: javascript-xpath-built-from-input
  return xpath.select("//user[name='" + name + "' and password='" + password + "']", document);
}

app.get('/book', (req, res) => {
  // ruleid: javascript-xpath-built-from-input
  const expression = `//book[@id='${req.query.id}']`;
  res.json(xpath.select1(expression, books).toString());
});

function find(document, id) {
  // ruleid: javascript-xpath-built-from-input
  return document.evaluate(`//item[@id=${id}]`, document, null, XPathResult.ANY_TYPE, null);
}

function loginSafely(document, name) {
  const expression = xpath.parse('//user[name=$name]');
  // ok: javascript-xpath-built-from-input
  return expression.select({ node: document, variables: { name } });
}

function all(document) {
  // ok: javascript-xpath-built-from-input
  return xpath.select('//user', document);
}

function path(base, id) {
  // ok: javascript-xpath-built-from-input
  const url = `//example.com/items/${id}`;
  return fetch(url);
}

function highlight(term) {
  // ruleid: javascript-xpath-built-from-input
  const query = "//td[contains(text(), '" + term + "')]";
  return document.evaluate(query, document, null, 7, null);
}
