// ruleid: rust-unwrap-of-outside-value
let n: u32 = text.parse().unwrap();
// ruleid: rust-unwrap-of-outside-value
let v: Job = serde_json::from_str(&b).unwrap();
// ruleid: rust-unwrap-of-outside-value
let h = map.get("x").expect("there");

// ok: rust-unwrap-of-outside-value
let n: u32 = text.parse()?;
// ok: rust-unwrap-of-outside-value
let v: Job = serde_json::from_str(&b)?;
// ok: rust-unwrap-of-outside-value
let h = map.get("x");
