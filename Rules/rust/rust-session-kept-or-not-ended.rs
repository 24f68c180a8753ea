// ruleid: rust-session-kept-or-not-ended
async fn login(session: Session) {
    session.insert("user_id", 1);
}

// ruleid: rust-session-kept-or-not-ended
async fn logout(s: Session) -> Redirect {
    Redirect::to("/")
}

// ruleid: rust-session-kept-or-not-ended
validation.validate_exp = false;

// ok: rust-session-kept-or-not-ended
async fn login(session: Session) {
    session.renew();
    session.insert("user_id", 1);
}

// ok: rust-session-kept-or-not-ended
async fn logout(s: Session) {
    s.purge();
}

// ok: rust-session-kept-or-not-ended
validation.validate_exp = true;
