fn lookup(vat: &str) -> String {
    let mut env = String::from("<Envelope><Body><number>");
    // ruleid: rust-markup-pushed-unescaped
    env.push_str(vat);
    env.push_str("</number></Body></Envelope>");
    env
}

fn row(item: &Item) -> String {
    let mut out = String::new();
    out.push_str("<item><name>");
    // ruleid: rust-markup-pushed-unescaped
    out.push_str(&item.name);
    out += "</name></item>";
    out
}

fn note(text: &str) -> String {
    let mut x = "<note>".to_string();
    // ruleid: rust-markup-pushed-unescaped
    x += text;
    x += "</note>";
    x
}

fn safe(text: &str) -> String {
    let mut x = String::from("<note>");
    // ok: rust-markup-pushed-unescaped
    x.push_str(&quick_xml::escape::escape(text));
    x.push_str("</note>");
    x
}

fn plain(text: &str) -> String {
    let mut x = String::from("note: ");
    // ok: rust-markup-pushed-unescaped
    x.push_str(text);
    x
}

fn escaped_first(name: &str) -> String {
    let safe = escape_html(name);
    let mut x = String::from("<b>");
    // ok: rust-markup-pushed-unescaped
    x.push_str(&safe);
    x
}
