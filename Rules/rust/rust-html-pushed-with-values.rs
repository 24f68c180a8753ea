// ruleid: rust-html-pushed-with-values
fn list(c: Form<C>) -> RawHtml<String> {
    let mut p = String::new();
    p.push_str(&format!("<li>{}</li>", c.text));
    RawHtml(p)
}

// ruleid: rust-html-pushed-with-values
async fn hello(Path(n): Path<String>) -> Html<String> {
    let p = format!("<h1>{n}</h1>");
    Html(p)
}

// ruleid: rust-html-pushed-with-values
async fn rows(s: State<S>) -> Html<String> {
    let mut p = String::new();
    p += &format!("<td>{}</td>", s.x);
    Html(p)
}


// ok: rust-html-pushed-with-values
fn list2(c: Form<C>) -> RawHtml<String> {
    let t = html_escape::encode_text(&c.text);
    RawHtml(format!("<li>{}</li>", t))
}

// ok: rust-html-pushed-with-values
async fn fixed() -> Html<&str> {
    Html("<h1>x</h1>")
}

// ok: rust-html-pushed-with-values
fn text(n: &str) -> String {
    format!("<h1>{n}</h1>")
}
