const xpath = require('xpath');

function price(doc, sku) {
  // ruleid: javascript-parameter-in-xpath
  return xpath.select1(`//item[@sku='${sku}']/price/text()`, doc);
}

function accountOf(login, pin) {
  // ruleid: javascript-parameter-in-xpath
  const expression = "//account[login='" + login + "' and pin='" + pin + "']";
  // ruleid: javascript-parameter-in-xpath
  return evaluateXPathToNodes(expression, accounts);
}

class Catalog {
  byTitle(title) {
    // ruleid: javascript-parameter-in-xpath
    return this.doc.get('//book[title="' + title + '"]');
  }
}

function priceBound(doc, sku) {
  const find = xpath.parse('//item[@sku=$sku]/price');
  // ok: javascript-parameter-in-xpath
  return find.select({ node: doc, variables: { sku } });
}

function all(doc) {
  // ok: javascript-parameter-in-xpath
  return xpath.select('//item[@active="true"]', doc);
}

function nth(doc, n) {
  // ok: javascript-parameter-in-xpath
  return xpath.select1(`//item[${Number(n)}][@sku]`, doc);
}
