function order(item, amount) {
  // ruleid: javascript-parameter-in-xml-text
  const xml = `<order><item>${item}</item><amount>${amount}</amount></order>`;
  return post('/orders', xml);
}

const soap = ({ account }) => {
  // ruleid: javascript-parameter-in-xml-text
  return '<soap:Envelope><soap:Body><acc>' + account + '</acc></soap:Body></soap:Envelope>';
};

function feed(entries) {
  let out = '<?xml version="1.0"?><feed>';
  // ruleid: javascript-parameter-in-xml-text
  for (const entry of entries) out += `<entry title="${entry.title}"/>`;
  return out + '</feed>';
}

function orderEscaped(item) {
  // ok: javascript-parameter-in-xml-text
  const xml = `<order><item>${escapeXml(item)}</item></order>`;
  return post('/orders', xml);
}

function built(item) {
  // ok: javascript-parameter-in-xml-text
  return create().ele('order').ele('item').txt(item).end();
}

function empty() {
  // ok: javascript-parameter-in-xml-text
  return '<order><item/></order>';
}
