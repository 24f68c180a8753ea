#[get("/logout?<return_to>")]
fn logout(return_to: Option<String>) -> Redirect {
    match return_to {
        // ruleid: rust-redirect-to-given-address
        Some(url) => Redirect::to(url),
        None => Redirect::to("/"),
    }
}

#[get("/go?<url>")]
fn go(url: String) -> Redirect {
    // ruleid: rust-redirect-to-given-address
    Redirect::to(url)
}

fn back(next: &str) -> Redirect {
    // ruleid: rust-redirect-to-given-address
    Redirect::to(next.to_string())
}

#[get("/go?<url>")]
fn go_safe(url: String) -> Redirect {
    if !url.starts_with('/') || url.starts_with("//") {
        return Redirect::to("/");
    }
    // ok: rust-redirect-to-given-address
    Redirect::to(url)
}

fn home() -> Redirect {
    // ok: rust-redirect-to-given-address
    Redirect::to("/")
}

fn listed(to: Option<String>) -> Redirect {
    match to.as_deref() {
        // ok: rust-redirect-to-given-address
        Some("account") => Redirect::to("/account"),
        _ => Redirect::to("/"),
    }
}
