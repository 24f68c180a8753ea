// ruleid: rust-password-change-without-old
async fn change_password(user: AuthUser, State(db): State<Db>, Json(r): Json<NewPassword>) -> StatusCode {
    db.set_hash(user.id, &argon(&r.password)).await;
    StatusCode::NO_CONTENT
}

mod a {
    // ruleid: rust-password-change-without-old
    #[put("/me/password")]
    async fn update(session: Session, body: web::Json<Body>, db: web::Data<Db>) -> HttpResponse {
        db.store(&session, &body.new_password).await;
        HttpResponse::NoContent().finish()
    }
}

/* The text below is far from the handlers above: a pattern looks at some hundred characters after the head of a function.
   The functions are short, and the patterns look for the words that tell of a check in what comes after; so as not to find
   the words of the next function, some distance is kept here. The quick brown fox jumps over the lazy dog, and again: the
   quick brown fox jumps over the lazy dog, and again: the quick brown fox jumps over the lazy dog, and again: the quick
   brown fox jumps over the lazy dog, and again: the quick brown fox jumps over the lazy dog, and again: the quick brown
   fox jumps over the lazy dog, and again: the quick brown fox jumps over the lazy dog, and again: the quick brown fox
   jumps over the lazy dog, and again: the quick brown fox jumps over the lazy dog, and again: the quick brown fox jumps
   over the lazy dog, and again: the quick brown fox jumps over the lazy dog, and then there is the end of it. */

// ruleid: rust-password-change-without-old
pub async fn update_password(form: Form<NewPassword>, db: &State<Db>, user: User) -> Status {
    db.set_hash(user.id, &argon(&form.password)).await;
    Status::NoContent
}

/* The quick brown fox jumps over the lazy dog, and again: the quick brown fox jumps over the lazy dog, and again: the quick
   brown fox jumps over the lazy dog, and again: the quick brown fox jumps over the lazy dog, and again: the quick brown
   fox jumps over the lazy dog, and again: the quick brown fox jumps over the lazy dog, and again: the quick brown fox
   jumps over the lazy dog, and again: the quick brown fox jumps over the lazy dog, and again: the quick brown fox jumps
   over the lazy dog, and again: the quick brown fox jumps over the lazy dog, and again: the quick brown fox jumps over
   the lazy dog, and again: the quick brown fox jumps over the lazy dog, and again: the quick brown fox jumps over the
   lazy dog, and again: the quick brown fox jumps over the lazy dog, and again: the quick brown fox jumps over the lazy
   dog, and again: the quick brown fox jumps over the lazy dog, and then there is the end of it. */

// ok: rust-password-change-without-old
async fn set_password(user: AuthUser, State(db): State<Db>, Json(r): Json<Change>) -> StatusCode {
    if !argon_verify(&db.hash(user.id).await, &r.old_password) {
        return StatusCode::FORBIDDEN;
    }
    db.set_hash(user.id, &argon(&r.password)).await;
    StatusCode::NO_CONTENT
}

// ok: rust-password-change-without-old
async fn reset(Json(r): Json<Reset>, State(db): State<Db>) -> StatusCode {
    db.use_token(&r.token, &argon(&r.password)).await
}

// ok: rust-password-change-without-old
fn set_password_field(form: &mut Ui, text: &str) {
    form.password = text.to_string();
}
