use fancy_regex::Regex;

fn mail(s: &str) -> bool {
    // ruleid: rust-regex-catastrophic
    Regex::new(r"^([a-zA-Z0-9]+[._-]?)+@example$").unwrap().is_match(s).unwrap_or(false)
}

fn words(s: &str) -> bool {
    // ruleid: rust-regex-catastrophic
    Regex::new(r"^(\s*\w+\s*)+:$").unwrap().is_match(s).unwrap_or(false)
}

fn digits(s: &str) -> bool {
    // ruleid: rust-regex-catastrophic
    Regex::new(r"^(\d+)+$").unwrap().is_match(s).unwrap_or(false)
}

fn plain(s: &str) -> bool {
    // ok: rust-regex-catastrophic
    Regex::new(r"^[a-z]+@example$").unwrap().is_match(s).unwrap_or(false)
}

fn dotted(s: &str) -> bool {
    // ok: rust-regex-catastrophic
    Regex::new(r"^([a-z0-9]+\.)+[a-z]+$").unwrap().is_match(s).unwrap_or(false)
}

fn short(s: &str) -> bool {
    // ok: rust-regex-catastrophic
    Regex::new(r"^\d{1,5}$").unwrap().is_match(s).unwrap_or(false)
}
