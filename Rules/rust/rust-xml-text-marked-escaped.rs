// ruleid: rust-xml-text-marked-escaped
w.write_event(Event::Text(BytesText::from_escaped(text)))?;
// ruleid: rust-xml-text-marked-escaped
let t = BytesText::from_escaped(&name);
// ruleid: rust-xml-text-marked-escaped
let t = BytesText::from_escaped_str(c.text);

// ok: rust-xml-text-marked-escaped
w.write_event(Event::Text(BytesText::new(text)))?;
// ok: rust-xml-text-marked-escaped
let t = BytesText::from_escaped("a &amp; b");
// ok: rust-xml-text-marked-escaped
let t = BytesText::from_escaped(escape(&name));
