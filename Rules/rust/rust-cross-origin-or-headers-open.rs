// ruleid: rust-cross-origin-or-headers-open
let c = CorsLayer::permissive();
// ruleid: rust-cross-origin-or-headers-open
let c = Cors::default().allow_any_origin();
// ruleid: rust-cross-origin-or-headers-open
h.insert("Access-Control-Allow-Origin", origin);

// ok: rust-cross-origin-or-headers-open
let c = CorsLayer::new();
// ok: rust-cross-origin-or-headers-open
let c = Cors::default().allowed_origin("https://a.example");
// ok: rust-cross-origin-or-headers-open
h.insert("X-Frame-Options", v);
