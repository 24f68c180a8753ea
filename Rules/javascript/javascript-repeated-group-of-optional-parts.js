function words(text) {
  // ruleid: javascript-repeated-group-of-optional-parts
  return /^(\w+\s?)*$/.test(text);
}

// ruleid: javascript-repeated-group-of-optional-parts
const list = /^(\w+\s?,?\s?)*$/;

function trim(text) {
  // ruleid: javascript-repeated-group-of-optional-parts
  return text.replace(/(\s|\t)+$/g, '');
}

function hex(text) {
  // ok: javascript-repeated-group-of-optional-parts
  return /^([0-9a-f]{2})+$/.test(text);
}

// ok: javascript-repeated-group-of-optional-parts
const comma = /^\w+(,\w+)*$/;

function spaces(text) {
  // ok: javascript-repeated-group-of-optional-parts
  return text.replace(/\s+$/, '');
}
