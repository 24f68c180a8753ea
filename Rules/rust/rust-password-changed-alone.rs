// ruleid: rust-password-changed-alone
async fn change_password(id: u64, new: &str) {
    db.set(id, hash(new)).await;
}

// ruleid: rust-password-changed-alone
fn update_email(u: &mut User, mail: String) {
    u.mail = mail;
}

// ruleid: rust-password-changed-alone
async fn set_password(b: Json<P>) {
    save(b).await;
}


// ok: rust-password-changed-alone
async fn change_password(id: u64, old_password: &str, new: &str) {
    check(old_password);
}

// ok: rust-password-changed-alone
fn update_title(d: &mut Doc) {
    d.x = 1;
}

// ok: rust-password-changed-alone
async fn reset_password(token: &str) {
    save(token).await;
}
