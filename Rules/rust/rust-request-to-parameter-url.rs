async fn fetch(Json(b): Json<Req>) -> reqwest::Result<String> {
    // ruleid: rust-request-to-parameter-url
    reqwest::get(&b.url).await?.text().await
}

async fn hook(body: web::Json<Hook>) -> HttpResponse {
    let c = reqwest::Client::new();
    // ruleid: rust-request-to-parameter-url
    let r = c.get(body.url.clone()).send().await;
    answer(r)
}

fn image(url: &str) -> Result<Response, Error> {
    // ruleid: rust-request-to-parameter-url
    ureq::get(url).call()
}

async fn fixed() -> reqwest::Result<String> {
    // ok: rust-request-to-parameter-url
    reqwest::get("https://api.example.com/v1").await?.text().await
}

async fn checked(url: String) -> Result<String, Error> {
    let parsed = Url::parse(&url)?;
    allow(parsed.host_str())?;
    // ok: rust-request-to-parameter-url
    Ok(reqwest::get(url).await?.text().await?)
}

fn count(map: &Map, key: &str) -> Option<u32> {
    // ok: rust-request-to-parameter-url
    map.get(key).copied()
}
