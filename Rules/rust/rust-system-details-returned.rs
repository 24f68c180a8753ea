async fn env_page() -> HttpResponse {
    // ruleid: rust-system-details-returned
    let vars: HashMap<String, String> = std::env::vars().collect();
    HttpResponse::Ok().json(vars)
}

async fn diag() -> String {
    // ruleid: rust-system-details-returned
    let sys = sysinfo::System::new_all();
    format!("{:?}", sys.processes())
}

async fn about() -> HttpResponse {
    HttpResponse::Ok().json(
        // ruleid: rust-system-details-returned
        serde_json::json!({
        "host": hostname::get().unwrap_or_default().to_string_lossy(),
    }))
}

async fn version() -> &'static str {
    // ok: rust-system-details-returned
    "1.4"
}

fn load() -> Settings {
    // ok: rust-system-details-returned
    let vars: HashMap<String, String> = std::env::vars().collect();
    Settings::from(vars)
}

async fn health() -> HttpResponse {
    // ok: rust-system-details-returned
    HttpResponse::Ok().body("ok")
}
