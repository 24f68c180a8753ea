fn person(name: &str) -> String {
    // ruleid: rust-json-or-url-built
    format!("{{\"name\":\"{}\"}}", name)
}

async fn search(client: &Client, term: &str) -> reqwest::Result<String> {
    // ruleid: rust-json-or-url-built
    client.get(format!("https://api.example.com/s?limit=10&q={}", term)).send().await?.text().await
}

fn field(city: &str) -> String {
    // ruleid: rust-json-or-url-built
    format!("\"city\":\"{city}\",")
}

fn encoded(term: &str) -> String {
    // ok: rust-json-or-url-built
    format!("https://api.example.com/s?q={}", urlencoding::encode(term))
}

fn json(name: &str) -> Value {
    // ok: rust-json-or-url-built
    serde_json::json!({ "name": name })
}

fn page(n: u32) -> String {
    // ok: rust-json-or-url-built
    format!("https://api.example.com/s?page={page}", page = n)
}
