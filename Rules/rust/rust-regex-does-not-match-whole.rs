use once_cell::sync::Lazy;
use regex::Regex;

// ruleid: rust-regex-does-not-match-whole
static LETTERS: Lazy<Regex> = Lazy::new(|| Regex::new("^[A-z]+$").unwrap());

fn origin_allowed(origin: &str) -> bool {
    // ruleid: rust-regex-does-not-match-whole
    let re = Regex::new(r"https://.*\.example\.com").unwrap();
    re.is_match(origin)
}

fn is_valid_name(name: &str) -> bool {
    // ruleid: rust-regex-does-not-match-whole
    Regex::new("^[a-z0-9_.-]+").unwrap().is_match(name)
}

fn is_valid_port(text: &str) -> bool {
    // ok: rust-regex-does-not-match-whole
    Regex::new(r"^\d{1,5}$").unwrap().is_match(text)
}

fn words(text: &str) -> usize {
    // ok: rust-regex-does-not-match-whole
    Regex::new(r"\w+").unwrap().find_iter(text).count()
}

// ok: rust-regex-does-not-match-whole
static SLUG: Lazy<Regex> = Lazy::new(|| Regex::new("^[a-z]+$").unwrap());
