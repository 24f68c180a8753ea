    // ruleid: rust-token-from-uuid1
    let token = Uuid::now_v1(&node).to_string();
    // ruleid: rust-token-from-uuid1
    let session_id = Uuid::new_v1(ts, &node);
// ruleid: rust-token-from-uuid1
fn new_token() -> String {
    Uuid::now_v6(&N).to_string()
}


    // ok: rust-token-from-uuid1
    let token = Uuid::new_v4();
    // ok: rust-token-from-uuid1
    let node_id = Uuid::now_v1(&node);
// ok: rust-token-from-uuid1
fn name() -> String {
    Uuid::now_v1(&N).to_string()
}
