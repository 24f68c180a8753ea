// ruleid: javascript-xml-entities-switched-on
const document = libxmljs.parseXml(text, { noent: true, nonet: false });

// ruleid: javascript-xml-entities-switched-on
const options = { dtdload: true, recover: true };

// ruleid: javascript-xml-entities-switched-on
const doc = XmlDocument.fromBuffer(buffer, { option: ParseOption.XML_PARSE_NOENT });

// ok: javascript-xml-entities-switched-on
const safe = libxmljs.parseXml(text, { nonet: true });

// ok: javascript-xml-entities-switched-on
const docSafe = XmlDocument.fromBuffer(buffer);

// ok: javascript-xml-entities-switched-on
const off = { noent: false };
