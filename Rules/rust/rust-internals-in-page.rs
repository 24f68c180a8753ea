#[catch(500)]
fn internal(req: &rocket::Request) -> String {
    // ruleid: rust-internals-in-page
    format!("config: {:?}\n{}", req.rocket().config(), std::backtrace::Backtrace::force_capture())
}

async fn status(State(app): State<App>) -> String {
    let cfg = app.config.read().await;
    // ruleid: rust-internals-in-page
    format!("version={} db={} smtp={}", VERSION, cfg.database_url, cfg.smtp_password)
}

fn page(info: &PanicInfo) -> String {
    // ruleid: rust-internals-in-page
    format!("<pre>{}\n{:?}</pre>", info, std::env::vars().collect::<Vec<_>>())
}

#[catch(500)]
fn internal_safe(req: &rocket::Request) -> &'static str {
    // ok: rust-internals-in-page
    tracing::error!(uri = %req.uri(), backtrace = %Backtrace::force_capture(), "error");
    "Internal server error"
}

async fn health(State(app): State<App>) -> String {
    // ok: rust-internals-in-page
    format!("ok {}", app.config.name)
}

fn client(cfg: &Config) -> String {
    // ok: rust-internals-in-page
    format!("Bearer {}", cfg.token)
}
