// ruleid: rust-regex-not-constant
let r = Regex::new(text)?;
// ruleid: rust-regex-not-constant
let r = fancy_regex::Regex::new("^(a+)+$")?;
// ruleid: rust-regex-not-constant
let r = RegexBuilder::new(&pat).build()?;

// ok: rust-regex-not-constant
let r = Regex::new("^a+$")?;
// ok: rust-regex-not-constant
let m = text.contains("a");
// ok: rust-regex-not-constant
let p = parse(text);
