// ruleid: rust-key-or-cost-too-small
let k = RsaPrivateKey::new(&mut rng, 1024)?;
// ruleid: rust-key-or-cost-too-small
let h = bcrypt::hash(pw, 4)?;
// ruleid: rust-key-or-cost-too-small
pbkdf2_hmac::<Sha256>(pw, salt, 1000, &mut out);

// ok: rust-key-or-cost-too-small
let k = RsaPrivateKey::new(&mut rng, 3072)?;
// ok: rust-key-or-cost-too-small
let h = bcrypt::hash(pw, 12)?;
// ok: rust-key-or-cost-too-small
pbkdf2_hmac::<Sha256>(pw, salt, 600_000, &mut out);
