const libxmljs = require('libxmljs2');

function load(text) {
  // ruleid: javascript-entities-expanded-while-parsing-xml
  return libxmljs.parseXml(text, { noent: true });
}

// ruleid: javascript-entities-expanded-while-parsing-xml
const parser = new XMLParser({ processEntities: true, ignoreAttributes: false });

function byHand(xml) {
  const entities = {};
  // ruleid: javascript-entities-expanded-while-parsing-xml
  for (const [, name, value] of xml.matchAll(/<!ENTITY\s+(\w+)\s+"([^"]*)">/g)) entities[name] = value;
  return entities;
}

// ok: javascript-entities-expanded-while-parsing-xml
const doc = libxmljs.parseXml(text, { noent: false, nonet: true });

// ok: javascript-entities-expanded-while-parsing-xml
const safe = new XMLParser({ processEntities: false });

// ok: javascript-entities-expanded-while-parsing-xml
if (/<!DOCTYPE/i.test(xml)) throw new Error('no document types');
