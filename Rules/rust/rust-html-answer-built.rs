fn page(name: &str, bio: String) -> String {
    // ruleid: rust-html-answer-built
    let a = format!("<h1>{}</h1>", name);
    // ruleid: rust-html-answer-built
    let b = "<li>".to_string() + &bio;
    // ruleid: rust-html-answer-built
    let c = Html(bio);
    a
}

fn safe(name: &str) -> String {
    // ok: rust-html-answer-built
    let a = format!("hello {}", name);
    // ok: rust-html-answer-built
    let b = html_escape::encode_text(name);
    // ok: rust-html-answer-built
    let c = Html("<p>ok</p>");
    a
}
