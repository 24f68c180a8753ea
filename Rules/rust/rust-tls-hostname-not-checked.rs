use native_tls::TlsConnector;
use openssl::ssl::SslConnector;

fn connector() -> TlsConnector {
    // ruleid: rust-tls-hostname-not-checked
    TlsConnector::builder().danger_accept_invalid_hostnames(true).build().unwrap()
}

fn configure(connector: &SslConnector) {
    let mut config = connector.configure().unwrap();
    // ruleid: rust-tls-hostname-not-checked
    config.set_verify_hostname(false);
}

fn easy(handle: &mut curl::easy::Easy) -> Result<(), curl::Error> {
    // ruleid: rust-tls-hostname-not-checked
    handle.ssl_verify_host(false)
}

fn connector_safely() -> TlsConnector {
    // ok: rust-tls-hostname-not-checked
    TlsConnector::builder().danger_accept_invalid_hostnames(false).build().unwrap()
}

fn configure_safely(connector: &SslConnector) {
    let mut config = connector.configure().unwrap();
    // ok: rust-tls-hostname-not-checked
    config.set_verify_hostname(true);
}

fn easy_safely(handle: &mut curl::easy::Easy) -> Result<(), curl::Error> {
    // ok: rust-tls-hostname-not-checked
    handle.ssl_verify_host(true)
}
