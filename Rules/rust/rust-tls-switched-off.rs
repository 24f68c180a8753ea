// ruleid: rust-tls-switched-off
let o = PgConnectOptions::new().ssl_mode(PgSslMode::Disable);
// ruleid: rust-tls-switched-off
let m = SmtpTransport::builder_dangerous("mail.example.org").build();
// ruleid: rust-tls-switched-off
let u = "postgres://db/app?sslmode=disable";

// ok: rust-tls-switched-off
let o = PgConnectOptions::new().ssl_mode(PgSslMode::VerifyFull);
// ok: rust-tls-switched-off
let m = SmtpTransport::relay("mail.example.org")?.build();
// ok: rust-tls-switched-off
let u = "postgres://db/app?sslmode=verify-full";
