// ruleid: rust-credential-literal
const DB: &str = "postgres://app:Sup3rS3cret@db/app";

fn client() -> Client {
    // ruleid: rust-credential-literal
    Client::with_basic("svc", "Blue-Garden-41")
}

fn cipher() -> Aes128 {
    // ruleid: rust-credential-literal
    let key = [0x2bu8, 0x7e, 0x15, 0x16, 0x28, 0xae, 0xd2, 0xa6, 0xab, 0xf7, 0x15, 0x88, 0x09, 0xcf, 0x4f, 0x3c];
    Aes128::new(GenericArray::from_slice(&key))
}

fn login(u: &str, p: &str) -> bool {
    // ruleid: rust-credential-literal
    u == "root" && p == "Blue-Garden-41"
}

// ok: rust-credential-literal
const LOCAL: &str = "postgres://localhost/app";

fn from_env() -> String {
    // ok: rust-credential-literal
    std::env::var("DB_PASSWORD").unwrap_or_default()
}

fn fresh() -> [u8; 32] {
    // ok: rust-credential-literal
    let mut key = [0u8; 32];
    OsRng.fill_bytes(&mut key);
    key
}
