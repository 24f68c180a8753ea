// ruleid: rust-tls-version-too-old
b.set_min_proto_version(Some(SslVersion::TLS1))?;
// ruleid: rust-tls-version-too-old
c.min_protocol_version(Some(Protocol::Tlsv10));
// ruleid: rust-tls-version-too-old
b.set_cipher_list("ALL:!aNULL")?;

// ok: rust-tls-version-too-old
b.set_min_proto_version(Some(SslVersion::TLS1_2))?;
// ok: rust-tls-version-too-old
c.min_protocol_version(Some(Protocol::Tlsv12));
// ok: rust-tls-version-too-old
b.set_alpn(b"h2")?;
