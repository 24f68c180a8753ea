fn app() -> App {
    // ruleid: rust-directory-listing
    App::new().service(actix_files::Files::new("/files", "/srv/data").show_files_listing())
}

fn rocket() -> Rocket {
    // ruleid: rust-directory-listing
    let opts = Options::Index | Options::DotFiles;
    rocket::build().mount("/static", FileServer::new("/srv/app", opts))
}

fn axum() -> Router {
    // ruleid: rust-directory-listing
    Router::new().nest_service("/", ServeDir::new("."))
}

fn plain() -> App {
    // ok: rust-directory-listing
    App::new().service(actix_files::Files::new("/files", "/srv/public"))
}

fn plain_rocket() -> Rocket {
    // ok: rust-directory-listing
    rocket::build().mount("/static", FileServer::from("/srv/public"))
}

fn plain_axum() -> Router {
    // ok: rust-directory-listing
    Router::new().nest_service("/static", ServeDir::new("static"))
}
