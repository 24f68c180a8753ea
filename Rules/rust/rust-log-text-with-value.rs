// ruleid: rust-log-text-with-value
info!("user {} came", name);
// ruleid: rust-log-text-with-value
println!("[INFO] {} from {}", page, referrer);
// ruleid: rust-log-text-with-value
tracing::warn!("bad login {user}");

// ok: rust-log-text-with-value
info!("started");
// ok: rust-log-text-with-value
debug!("{:?}", name);
// ok: rust-log-text-with-value
log("x");
