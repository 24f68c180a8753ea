// ruleid: rust-product-of-request-values
async fn order(Json(o): Json<Order>) -> String {
    let total = o.price * o.count;
    total.to_string()
}

// ruleid: rust-product-of-request-values
fn image(q: web::Query<Size>) -> Vec<u8> {
    vec![0; (q.width * q.height) as usize]
}

// ruleid: rust-product-of-request-values
async fn pay(Form(f): Form<Pay>) -> u32 {
    f.hours * f.rate
}


// ok: rust-product-of-request-values
async fn order2(Json(o): Json<Order>) -> String {
    let total = o.price.checked_mul(o.count);
    done(total)
}

// ok: rust-product-of-request-values
fn image2(q: web::Query<Size>) -> u32 {
    q.width * 2
}

// ok: rust-product-of-request-values
fn area(a: &Size) -> u32 {
    a.width * a.height
}
