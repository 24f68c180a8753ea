fn load(code: &[u8], sig: &Signature, key: &VerifyingKey) -> Plugin {
    // ruleid: rust-signature-result-dropped
    let _ = key.verify(code, sig);
    Plugin::start(code)
}

fn body(mac: Hmac<Sha256>, tag: &[u8], data: Vec<u8>) -> Vec<u8> {
    // ruleid: rust-signature-result-dropped
    mac.verify_slice(tag).ok();
    data
}

fn strict(key: &VerifyingKey, m: &[u8], s: &Signature) {
    // ruleid: rust-signature-result-dropped
    let _ = key.verify_strict(m, s);
}

fn load_safe(code: &[u8], sig: &Signature, key: &VerifyingKey) -> Result<Plugin, Error> {
    // ok: rust-signature-result-dropped
    key.verify(code, sig)?;
    Ok(Plugin::start(code))
}

fn good(key: &VerifyingKey, m: &[u8], s: &Signature) -> bool {
    // ok: rust-signature-result-dropped
    key.verify(m, s).is_ok()
}

fn branch(mac: Hmac<Sha256>, tag: &[u8]) -> Result<(), Error> {
    // ok: rust-signature-result-dropped
    if mac.verify_slice(tag).is_err() {
        return Err(Error::Tag);
    }
    Ok(())
}
