async fn login(user: &str, password: &str) -> reqwest::Result<String> {
    // ruleid: rust-secret-in-url
    let url = format!("https://api.example.com/login?user={}&password={}", user, password);
    reqwest::get(url).await?.text().await
}

async fn orders(client: &Client, api_key: &str) -> reqwest::Result<Response> {
    // ruleid: rust-secret-in-url
    client.get("https://shop.example.com/orders").query(&[("api_key", api_key), ("limit", "5")])
        .send()
        .await
}

fn link(token: &str) -> String {
    // ruleid: rust-secret-in-url
    format!("/confirm?token={token}")
}

async fn bearer(client: &Client, api_key: &str) -> reqwest::Result<Response> {
    // ok: rust-secret-in-url
    client.get("https://shop.example.com/orders").bearer_auth(api_key).send().await
}

fn page(n: u32) -> String {
    // ok: rust-secret-in-url
    format!("/list?page={n}")
}

async fn posted(client: &Client, password: &str) -> reqwest::Result<Response> {
    // ok: rust-secret-in-url
    client.post("https://api.example.com/login").form(&[("password", password)]).send().await
}
