function price(list, id) {
  // ruleid: javascript-value-may-be-missing
  return list.find((x) => x.id === id).price;
}

function year(text) {
  // ruleid: javascript-value-may-be-missing
  return text.match(/(\d{4})/)[1];
}

function kind(n) {
  // ruleid: javascript-value-may-be-missing
  let name;
  if (n > 0) name = 'positive';
  return name.length;
}

function priceSafe(list, id) {
  // ok: javascript-value-may-be-missing
  return list.find((x) => x.id === id)?.price;
}

function yearSafe(text) {
  // ok: javascript-value-may-be-missing
  const found = text.match(/(\d{4})/);
  if (!found) return null;
  // ok: javascript-value-may-be-missing
  return found[1];
}

function kindSafe(n) {
  // ok: javascript-value-may-be-missing
  let name = '';
  return name.length;
}
