fn hash(data: &[u8]) -> String {
    // ruleid: rust-outdated-hash-used
    format!("{:x}", md5::compute(data))
}

fn signature(data: &[u8]) -> Vec<u8> {
    // ruleid: rust-outdated-hash-used
    let mut h = Sha1::new();
    h.update(data);
    h.finalize().to_vec()
}

fn ring(data: &[u8]) -> Digest {
    // ruleid: rust-outdated-hash-used
    digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, data)
}

fn strong(data: &[u8]) -> Vec<u8> {
    // ok: rust-outdated-hash-used
    Sha256::digest(data).to_vec()
}

fn blake(data: &[u8]) -> blake3::Hash {
    // ok: rust-outdated-hash-used
    blake3::hash(data)
}

fn name() -> &'static str {
    // ok: rust-outdated-hash-used
    "md5"
}
