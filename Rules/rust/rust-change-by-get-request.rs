// ruleid: rust-change-by-get-request
#[get("/account/delete")]
fn a() {}

// ruleid: rust-change-by-get-request
#[get("/item/<id>/remove")]
fn b() {}

    // ruleid: rust-change-by-get-request
    let r = app.route("/a/transfer", get(transfer));

// ok: rust-change-by-get-request
#[post("/account/delete")]
fn c() {}

// ok: rust-change-by-get-request
#[get("/deleted")]
fn d() {}

    // ok: rust-change-by-get-request
    let r = app.route("/transfer", post(transfer));
