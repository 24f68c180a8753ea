use actix_web::{get, web, HttpResponse};

#[get("/fetch")]
async fn fetch(query: web::Query<Fetch>) -> HttpResponse {
    // ruleid: rust-ssrf
    let body = reqwest::get(&query.url).await.unwrap().text().await.unwrap();
    HttpResponse::Ok().body(body)
}

async fn proxy(State(client): State<reqwest::Client>, Json(job): Json<Job>) -> String {
    let url = format!("http://{}/status", job.host);
    // ruleid: rust-ssrf
    client.get(&url).send().await.unwrap().text().await.unwrap()
}

#[post("/hook", data = "<target>")]
fn hook(target: String) -> String {
    // ruleid: rust-ssrf
    ureq::get(&target).call().unwrap().into_string().unwrap()
}

#[get("/user")]
async fn user(query: web::Query<Fetch>) -> HttpResponse {
    let url = format!("https://api.example.org/users/{}", query.name);
    // ok: rust-ssrf
    let body = reqwest::get(url).await.unwrap().text().await.unwrap();
    HttpResponse::Ok().body(body)
}

async fn constant(State(client): State<reqwest::Client>, Json(job): Json<Job>) -> String {
    // ok: rust-ssrf
    client.post("https://api.example.org/jobs").json(&job).send().await.unwrap().text().await.unwrap()
}

async fn cached(State(map): State<Cache>, Query(q): Query<Fetch>) -> String {
    // ok: rust-ssrf
    map.get(&q.url).cloned().unwrap_or_default()
}
