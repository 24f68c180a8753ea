fn fetch(link: &str) -> anyhow::Result<String> {
    // ruleid: rust-request-to-given-address
    Ok(ureq::get(link).call()?.into_string()?)
}

async fn notify(webhook_url: &str, body: &Event) -> reqwest::Result<()> {
    // ruleid: rust-request-to-given-address
    Client::new().post(webhook_url).json(body).send().await?;
    Ok(())
}

async fn proxy(host: String) -> Option<String> {
    let url = format!("http://{host}/status");
    // ruleid: rust-request-to-given-address
    reqwest::get(&url).await.ok()?.text().await.ok()
}

async fn fetch_checked(url: &str) -> anyhow::Result<String> {
    let parsed = Url::parse(url)?;
    if !ALLOWED.contains(&parsed.host_str().unwrap_or("")) {
        anyhow::bail!("host");
    }
    // ok: rust-request-to-given-address
    Ok(reqwest::get(url).await?.text().await?)
}

async fn fixed(id: u32) -> reqwest::Result<String> {
    // ok: rust-request-to-given-address
    reqwest::get(format!("https://api.example.com/items/{id}")).await?.text().await
}

async fn checked(url: &str) -> anyhow::Result<String> {
    ensure_public(url)?;
    // ok: rust-request-to-given-address
    Ok(reqwest::get(url).await?.text().await?)
}
