// ruleid: rust-signature-not-enforced
let _ = key.verify(msg, &sig);
// ruleid: rust-signature-not-enforced
let t = dangerous_insecure_decode::<Claims>(token);
// ruleid: rust-signature-not-enforced
async fn webhook(body: Bytes) {
    let e: Event = serde_json::from_slice(&body);
}


// ok: rust-signature-not-enforced
key.verify(msg, &sig)?;
// ok: rust-signature-not-enforced
let t = decode::<Claims>(token, &key, &v)?;
// ok: rust-signature-not-enforced
async fn webhook(body: Bytes) {
    mac.verify_slice(&sig)?;
}
