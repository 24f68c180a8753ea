use native_tls::{Protocol, TlsConnector};
use openssl::ssl::{SslConnectorBuilder, SslVersion};

fn connector() -> TlsConnector {
    // ruleid: rust-tls-old-version
    TlsConnector::builder().min_protocol_version(Some(Protocol::Tlsv10)).build().unwrap()
}

fn openssl(builder: &mut SslConnectorBuilder) {
    // ruleid: rust-tls-old-version
    builder.set_min_proto_version(Some(SslVersion::TLS1_1)).unwrap();
    // ruleid: rust-tls-old-version
    builder.set_cipher_list("HIGH:RC4:aNULL").unwrap();
}

fn connector_safely() -> TlsConnector {
    // ok: rust-tls-old-version
    TlsConnector::builder().min_protocol_version(Some(Protocol::Tlsv12)).build().unwrap()
}

fn openssl_safely(builder: &mut SslConnectorBuilder) {
    // ok: rust-tls-old-version
    builder.set_min_proto_version(Some(SslVersion::TLS1_2)).unwrap();
    // ok: rust-tls-old-version
    builder.set_cipher_list("ECDHE+AESGCM:!aNULL:!RC4").unwrap();
}
