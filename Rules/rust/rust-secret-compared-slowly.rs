// ruleid: rust-secret-compared-slowly
if token == stored_token { ok() }
// ruleid: rust-secret-compared-slowly
a.iter().zip(b).all(|(x, y)| x == y)
// ruleid: rust-secret-compared-slowly
if req.api_key != cfg.api_key { return; }

// ok: rust-secret-compared-slowly
if a.ct_eq(b).into() { ok() }
// ok: rust-secret-compared-slowly
if kind == "admin" { ok() }
// ok: rust-secret-compared-slowly
if count != total { ok() }
