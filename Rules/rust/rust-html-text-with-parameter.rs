fn card(name: &str) -> String {
    // ruleid: rust-html-text-with-parameter
    format!("<div title=\"{}\">hi</div>", name)
}

fn comment(c: &Comment) -> String {
    // ruleid: rust-html-text-with-parameter
    format!("<p>{}</p>", c.body)
}

fn row(out: &mut String, label: String) {
    // ruleid: rust-html-text-with-parameter
    write!(out, "<td>{}</td>", label).unwrap();
}

fn card_safe(name: &str) -> String {
    // ok: rust-html-text-with-parameter
    format!("<div>{}</div>", html_escape::encode_text(name))
}

fn escaped(name: &str) -> String {
    let name = escape_html(name);
    // ok: rust-html-text-with-parameter
    format!("<b>{}</b>", name)
}

fn plain(name: &str) -> String {
    // ok: rust-html-text-with-parameter
    format!("hello {}", name)
}
