// ruleid: rust-secret-in-address
let u = format!("https://x.example/?token={}", token);
// ruleid: rust-secret-in-address
req.query(&[("api_key", key)]);
// ruleid: rust-secret-in-address
url.query_pairs_mut().append_pair("password", pw);

// ok: rust-secret-in-address
let u = format!("https://x.example/?page={}", n);
// ok: rust-secret-in-address
req.query(&[("page", n)]);
// ok: rust-secret-in-address
req.bearer_auth(token);
