// ruleid: rust-transport-not-encrypted
let r = reqwest::get("http://api.shop.example/login").await;
// ruleid: rust-transport-not-encrypted
let c = Client::connect(&url, NoTls)?;
// ruleid: rust-transport-not-encrypted
stream.write_all(password.as_bytes())?;

// ok: rust-transport-not-encrypted
let r = reqwest::get("https://api.shop.example/login").await;
// ok: rust-transport-not-encrypted
let c = Client::connect(&url, tls)?;
// ok: rust-transport-not-encrypted
stream.write_all(text.as_bytes())?;
