// ruleid: rust-password-rules-missing
fn register(name: &str, password: &str) {
    db.add(name, hash(password));
}

// ruleid: rust-password-rules-missing
let ok = password.len() >= 6;
// ruleid: rust-password-rules-missing
const MIN_PASSWORD_LEN: usize = 6;

// ok: rust-password-rules-missing
fn register(name: &str, password: &str) {
    if password.len() < 12 { return; }
    db.add(name, hash(password));
}

// ok: rust-password-rules-missing
let ok = password.len() >= 12;
// ok: rust-password-rules-missing
const MIN_PASSWORD_LEN: usize = 12;
