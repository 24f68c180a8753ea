async fn search(q: Query<Search>) -> HttpResponse {
    // ruleid: rust-backtracking-regex-from-outside
    match fancy_regex::Regex::new(&q.pattern) {
        Ok(re) => run(re),
        Err(_) => HttpResponse::BadRequest().finish(),
    }
}

fn built(pattern: &str) -> fancy_regex::Regex {
    // ruleid: rust-backtracking-regex-from-outside
    fancy_regex::RegexBuilder::new(pattern)
        // ruleid: rust-backtracking-regex-from-outside
        .backtrack_limit(usize::MAX)
        .build()
        .unwrap()
}

fn fixed() -> fancy_regex::Regex {
    // ok: rust-backtracking-regex-from-outside
    fancy_regex::Regex::new(r"^(?=[a-z])[a-z0-9]+$").unwrap()
}

fn limited(pattern: &str) -> Result<regex::Regex, regex::Error> {
    // ok: rust-backtracking-regex-from-outside
    regex::RegexBuilder::new(pattern).size_limit(1 << 20).build()
}

fn plain(text: &str, word: &str) -> bool {
    // ok: rust-backtracking-regex-from-outside
    text.contains(word)
}
