async fn go(Query(q): Query<Next>) -> Redirect {
    // ruleid: rust-redirect-to-parameter
    Redirect::to(&q.next)
}

async fn found(q: web::Query<N>) -> HttpResponse {
    // ruleid: rust-redirect-to-parameter
    HttpResponse::Found().append_header(("Location", q.next.clone())).finish()
}

fn rocket(url: String) -> Redirect {
    // ruleid: rust-redirect-to-parameter
    Redirect::to(url)
}

async fn home(_s: Session) -> Redirect {
    // ok: rust-redirect-to-parameter
    Redirect::to("/home")
}

async fn local(Query(q): Query<Next>) -> Redirect {
    if !q.next.starts_with('/') {
        return Redirect::to("/");
    }
    // ok: rust-redirect-to-parameter
    Redirect::to(&q.next)
}

async fn fixed(_s: Session) -> HttpResponse {
    // ok: rust-redirect-to-parameter
    HttpResponse::Found().append_header(("Location", "/login")).finish()
}
