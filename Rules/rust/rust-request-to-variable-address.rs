// ruleid: rust-request-to-variable-address
let a = reqwest::get(&url).await;
// ruleid: rust-request-to-variable-address
client.post(callback_url).send().await;
// ruleid: rust-request-to-variable-address
let s = TcpStream::connect((host, 80));

// ok: rust-request-to-variable-address
let a = reqwest::get("https://api.example.org/x").await;
// ok: rust-request-to-variable-address
map.get(&key);
// ok: rust-request-to-variable-address
let l = TcpListener::bind("127.0.0.1:80");
