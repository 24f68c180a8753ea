async fn login(session: Session, form: web::Form<Login>, users: web::Data<Users>) -> HttpResponse {
    match users.verify(&form).await {
        Some(u) => {
            // ruleid: rust-session-not-renewed-at-login
            session.insert("user_id", u.id).ok();
            HttpResponse::Ok().finish()
        }
        None => HttpResponse::Unauthorized().finish(),
    }
}

async fn enter(Query(q): Query<Sid>, State(app): State<App>) -> Response {
    app.sessions.bind(&q.sid).await;
    // ruleid: rust-session-not-renewed-at-login
    let cookie = format!("sid={}; Path=/; HttpOnly; Secure", q.sid);
    answer(cookie)
}

async fn sign_in(session: Session, user: User) -> Result<(), Error> {
    // ruleid: rust-session-not-renewed-at-login
    session.insert("account", user.id).await?;
    Ok(())
}

async fn safe_login(session: Session, form: web::Form<Login>, users: web::Data<Users>) -> HttpResponse {
    let Some(u) = users.verify(&form).await else {
        return HttpResponse::Unauthorized().finish();
    };
    session.renew();
    // ok: rust-session-not-renewed-at-login
    session.insert("user_id", u.id).ok();
    HttpResponse::Ok().finish()
}

async fn theme(session: Session) {
    // ok: rust-session-not-renewed-at-login
    session.insert("theme", "dark").ok();
}

async fn fresh(app: App) -> String {
    let sid = random_id();
    // ok: rust-session-not-renewed-at-login
    format!("sid={}; Path=/; HttpOnly; Secure", sid)
}
