// ruleid: rust-fields-taken-as-they-come
async fn put(user: Json<User>) {}
    // ruleid: rust-fields-taken-as-they-come
    for (k, v) in body {}
    // ruleid: rust-fields-taken-as-they-come
    let u = User { id, ..payload };

// ok: rust-fields-taken-as-they-come
async fn put(user: Json<UpdateName>) {}
    // ok: rust-fields-taken-as-they-come
    for x in list {}
    // ok: rust-fields-taken-as-they-come
    let u = User { id, name };
