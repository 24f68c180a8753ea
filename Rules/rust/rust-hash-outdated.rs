// ruleid: rust-hash-outdated
let h = Md5::digest(data);
// ruleid: rust-hash-outdated
let h = md5::compute(data);
// ruleid: rust-hash-outdated
let mut h = DefaultHasher::new();

// ok: rust-hash-outdated
let h = Sha256::digest(data);
// ok: rust-hash-outdated
let h = blake3::hash(data);
// ok: rust-hash-outdated
let n = data.len();
