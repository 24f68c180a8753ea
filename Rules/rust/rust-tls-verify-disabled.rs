use openssl::ssl::{SslConnector, SslMethod, SslVerifyMode};

fn client() -> reqwest::Result<reqwest::Client> {
    // ruleid: rust-tls-verify-disabled
    reqwest::Client::builder().danger_accept_invalid_certs(true).build()
}

fn connector() -> SslConnector {
    let mut builder = SslConnector::builder(SslMethod::tls()).unwrap();
    // ruleid: rust-tls-verify-disabled
    builder.set_verify(SslVerifyMode::NONE);
    builder.build()
}

struct TrustAll;

impl ServerCertVerifier for TrustAll {
    // ruleid: rust-tls-verify-disabled
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }
}

fn curl(handle: &mut curl::easy::Easy) {
    // ruleid: rust-tls-verify-disabled
    handle.ssl_verify_peer(false).unwrap();
}

fn client_safely(ca: reqwest::Certificate) -> reqwest::Result<reqwest::Client> {
    // ok: rust-tls-verify-disabled
    reqwest::Client::builder().add_root_certificate(ca).build()
}

fn explicit() -> reqwest::Result<reqwest::Client> {
    // ok: rust-tls-verify-disabled
    reqwest::Client::builder().danger_accept_invalid_certs(false).build()
}

fn connector_safely() -> SslConnector {
    let mut builder = SslConnector::builder(SslMethod::tls()).unwrap();
    // ok: rust-tls-verify-disabled
    builder.set_verify(SslVerifyMode::PEER);
    builder.build()
}
