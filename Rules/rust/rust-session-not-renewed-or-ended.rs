// ruleid: rust-session-not-renewed-or-ended
async fn login(session: Session, form: web::Form<Login>) -> HttpResponse {
    if let Some(u) = check(&form).await {
        session.insert("user_id", u.id).unwrap();
    }
    HttpResponse::Ok().finish()
}

// ruleid: rust-session-not-renewed-or-ended
async fn do_sign_in(session: tower_sessions::Session, Form(f): Form<Login>) -> Redirect {
    let u = check(&f).await;
    session.insert("user", u).await.unwrap();
    Redirect::to("/")
}

fn rules() -> Validation {
    let mut v = Validation::new(Algorithm::HS256);
    // ruleid: rust-session-not-renewed-or-ended
    v.validate_exp = false;
    v
}

// ok: rust-session-not-renewed-or-ended
async fn safe_login(session: Session, form: web::Form<Login>) -> HttpResponse {
    session.renew();
    session.insert("user_id", check(&form).await).unwrap();
    HttpResponse::Ok().finish()
}

// ok: rust-session-not-renewed-or-ended
async fn tower_login(session: tower_sessions::Session) -> Redirect {
    session.cycle_id().await.unwrap();
    session.insert("user", 1).await.unwrap();
    Redirect::to("/")
}

fn strict() -> Validation {
    let mut v = Validation::new(Algorithm::HS256);
    // ok: rust-session-not-renewed-or-ended
    v.validate_exp = true;
    v
}

// ok: rust-session-not-renewed-or-ended
async fn set_theme(session: Session) { session.insert("theme", "dark").unwrap(); }
