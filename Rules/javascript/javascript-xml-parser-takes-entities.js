function invoice(text) {
  // ruleid: javascript-xml-parser-takes-entities
  return libxmljs.parseXml(text, options);
}

// ruleid: javascript-xml-parser-takes-entities
const options = { noent: true, nonet: true };

function entities(text) {
  // ruleid: javascript-xml-parser-takes-entities
  return [...text.matchAll(/<!ENTITY\s+(\w+)/g)];
}

function feed(text) {
  // ok: javascript-xml-parser-takes-entities
  return new XMLParser().parse(text);
}

// ok: javascript-xml-parser-takes-entities
const plain = { nonet: true };

function browser(text) {
  // ok: javascript-xml-parser-takes-entities
  return new DOMParser().parseFromString(text, 'text/xml');
}
