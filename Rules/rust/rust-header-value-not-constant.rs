// ruleid: rust-header-value-not-constant
resp.insert_header(("X-Name", name));
// ruleid: rust-header-value-not-constant
let v = HeaderValue::from_str(&name);
// ruleid: rust-header-value-not-constant
let h = format!("Location: {}\r\n", target);

// ok: rust-header-value-not-constant
resp.insert_header(("X-Frame-Options", "DENY"));
// ok: rust-header-value-not-constant
let v = HeaderValue::from_static("x");
// ok: rust-header-value-not-constant
let h = format!("hello {}", target);
