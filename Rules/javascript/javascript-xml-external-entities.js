const libxmljs = require('libxmljs');

app.post('/feed', (req, res) => {
  // ruleid: javascript-xml-external-entities
  const document = libxmljs.parseXml(req.body, { noent: true });
  res.send(document.root().name());
});

function load(text) {
  // ruleid: javascript-xml-external-entities
  return libxmljs.parseXmlString(text, { nonet: false, dtdload: true });
}

function large(text) {
  // ruleid: javascript-xml-external-entities
  return libxmljs.parseXml(text, { huge: true });
}

app.post('/feed-safely', (req, res) => {
  // ok: javascript-xml-external-entities
  const document = libxmljs.parseXml(req.body);
  res.send(document.root().name());
});

function loadSafely(text) {
  // ok: javascript-xml-external-entities
  return libxmljs.parseXmlString(text, { nonet: true, noent: false });
}

function json(text) {
  // ok: javascript-xml-external-entities
  return JSON.parse(text, (key, value) => value);
}

function feed(xml) {
  // ruleid: javascript-xml-external-entities
  return parseXml(xml, { replaceEntities: true, nonet: false });
}
