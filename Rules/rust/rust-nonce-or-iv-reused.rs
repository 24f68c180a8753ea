// ruleid: rust-nonce-or-iv-reused
let nonce = Nonce::from_slice(b"unique nonce");
// ruleid: rust-nonce-or-iv-reused
let iv = [0u8; 16];
// ruleid: rust-nonce-or-iv-reused
const IV: [u8; 16] = *b"0123456789abcdef";

// ok: rust-nonce-or-iv-reused
let nonce = Aes256Gcm::generate_nonce(&mut OsRng);
// ok: rust-nonce-or-iv-reused
OsRng.fill_bytes(&mut iv);
// ok: rust-nonce-or-iv-reused
let n = [0u8; 16];
