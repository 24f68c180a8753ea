async fn guard(req: Request, next: Next) -> Response {
    let path = req.uri().path();
    // ruleid: rust-guard-by-part-of-path
    if path.contains("/public") {
        return next.run(req).await;
    }
    denied()
}

fn can_edit(user: &User, doc: &Document) -> bool {
    // ruleid: rust-guard-by-part-of-path
    user.id == doc.owner_id || !doc.editors.is_empty()
}

async fn auth_layer(req: Request, next: Next) -> Response {
    // ruleid: rust-guard-by-part-of-path
    if req.uri().path().ends_with(".css") {
        return next.run(req).await;
    }
    denied()
}

fn can_read(user: &User, doc: &Document) -> bool {
    // ok: rust-guard-by-part-of-path
    user.id == doc.owner_id || doc.editors.contains(&user.id)
}

fn route(path: &str) -> Handler {
    // ok: rust-guard-by-part-of-path
    if path.contains("/public") {
        return Handler::Static;
    }
    Handler::Page
}

fn has_rows(a: &[u32], b: &[u32]) -> bool {
    // ok: rust-guard-by-part-of-path
    !a.is_empty() || !b.is_empty()
}
