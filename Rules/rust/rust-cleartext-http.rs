async fn report(client: &reqwest::Client, body: &Report) -> reqwest::Result<()> {
    // ruleid: rust-cleartext-http
    client.post("http://api.example.org/reports").json(body).send().await?;
    Ok(())
}

async fn load() -> reqwest::Result<String> {
    // ruleid: rust-cleartext-http
    reqwest::get("http://example.org/list").await?.text().await
}

fn user(name: &str) -> Result<ureq::Response, ureq::Error> {
    // ruleid: rust-cleartext-http
    ureq::get("http://users.example.org/me").set("X-Name", name).call()
}

async fn report_safely(client: &reqwest::Client, body: &Report) -> reqwest::Result<()> {
    // ok: rust-cleartext-http
    client.post("https://api.example.org/reports").json(body).send().await?;
    Ok(())
}

async fn local() -> reqwest::Result<String> {
    // ok: rust-cleartext-http
    reqwest::get("http://127.0.0.1:8080/health").await?.text().await
}

fn host(name: &str) -> Result<ureq::Response, ureq::Error> {
    // ok: rust-cleartext-http
    ureq::get(&format!("https://{name}.example.org/")).call()
}
