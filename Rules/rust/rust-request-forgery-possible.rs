// ruleid: rust-request-forgery-possible
#[get("/account/delete")]
fn drop_it() {}

// ruleid: rust-request-forgery-possible
let c = Cookie::build(("a", "b")).same_site(SameSite::None);
// ruleid: rust-request-forgery-possible
async fn pay(session: Session, f: Form<Pay>) {
    go(f);
}


// ok: rust-request-forgery-possible
#[post("/account/delete")]
fn drop_it2() {}

// ok: rust-request-forgery-possible
let c = Cookie::build(("a", "b")).same_site(SameSite::Strict);
// ok: rust-request-forgery-possible
async fn pay(session: Session, f: Form<Pay>) {
    check(f.csrf_token);
}
