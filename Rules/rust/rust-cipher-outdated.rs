// ruleid: rust-cipher-outdated
let c = Rc4::new(key);
// ruleid: rust-cipher-outdated
let c = Cipher::aes_128_ecb();
// ruleid: rust-cipher-outdated
type Enc = ecb::Encryptor<Aes128>;

// ok: rust-cipher-outdated
let c = Aes256Gcm::new(key);
// ok: rust-cipher-outdated
let c = ChaCha20Poly1305::new(key);
// ok: rust-cipher-outdated
let n = key.len();
