// ruleid: rust-certificate-not-checked
let c = Client::builder().danger_accept_invalid_certs(true);
// ruleid: rust-certificate-not-checked
b.set_verify(SslVerifyMode::NONE);
// ruleid: rust-certificate-not-checked
impl ServerCertVerifier for Trusting {}

// ok: rust-certificate-not-checked
let c = Client::builder().danger_accept_invalid_certs(false);
// ok: rust-certificate-not-checked
b.set_verify(SslVerifyMode::PEER);
// ok: rust-certificate-not-checked
impl Handler for Trusting {}
