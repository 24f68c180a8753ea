// ruleid: rust-xml-entities-not-refused
let mut r = Reader::from_str(xml);
// ruleid: rust-xml-entities-not-refused
let p = ParserConfig::new();
// ruleid: rust-xml-entities-not-refused
let o = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };

// ok: rust-xml-entities-not-refused
let v = serde_json::from_str(xml);
// ok: rust-xml-entities-not-refused
let t = xml.len();
// ok: rust-xml-entities-not-refused
let d = json::parse(xml);
