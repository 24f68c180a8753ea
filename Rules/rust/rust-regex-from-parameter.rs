async fn search(Query(q): Query<P>) -> bool {
    // ruleid: rust-regex-from-parameter
    fancy_regex::Regex::new(&q.pattern).unwrap().is_match(TEXT).unwrap()
}

fn grep(pattern: &str, text: &str) -> bool {
    // ruleid: rust-regex-from-parameter
    Regex::new(pattern).map(|r| r.is_match(text)).unwrap_or(false)
}

fn lines(body: &Body, text: &str) -> bool {
    // ruleid: rust-regex-from-parameter
    Regex::new(&body.filter).unwrap().is_match(text)
}

fn fixed(text: &str) -> bool {
    // ok: rust-regex-from-parameter
    Regex::new(r"^\d+$").unwrap().is_match(text)
}

fn escaped(term: &str, text: &str) -> bool {
    let word = regex::escape(term);
    // ok: rust-regex-from-parameter
    Regex::new(&word).unwrap().is_match(text)
}

fn own(text: &str) -> bool {
    // ok: rust-regex-from-parameter
    Regex::new(DATE).unwrap().is_match(text)
}
