// ruleid: rust-record-without-owner-check
async fn invoice(_user: AuthUser, State(db): State<Db>, Path(id): Path<i64>) -> Option<Invoice> {
    db.invoice(id).await
}

async fn delete_message(session: Session, id: web::Path<i64>, db: web::Data<Db>) -> HttpResponse {
    // ruleid: rust-record-without-owner-check
    if session.get::<i64>("user_id").ok().flatten().is_none() {
        return HttpResponse::Unauthorized().finish();
    }
    db.delete_message(*id).await;
    HttpResponse::NoContent().finish()
}

async fn delete_post(session: Session, id: web::Path<i64>, db: web::Data<Db>) -> HttpResponse {
    // ruleid: rust-record-without-owner-check
    let Ok(Some(_)) = session.get::<i64>("user_id") else {
        return HttpResponse::Unauthorized().finish();
    };
    db.delete_post(*id).await;
    HttpResponse::NoContent().finish()
}

// ok: rust-record-without-owner-check
async fn own(user: AuthUser, State(db): State<Db>, Path(id): Path<i64>) -> Option<Invoice> {
    db.invoice_of(user.id, id).await
}

async fn profile(session: Session, db: web::Data<Db>) -> HttpResponse {
    // ok: rust-record-without-owner-check
    let Ok(Some(id)) = session.get::<i64>("user_id") else {
        return HttpResponse::Unauthorized().finish();
    };
    HttpResponse::Ok().json(db.profile(id).await)
}

// ok: rust-record-without-owner-check
fn list(_users: usize) -> Vec<u32> {
    Vec::new()
}
