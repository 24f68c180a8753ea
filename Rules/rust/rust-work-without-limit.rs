// ruleid: rust-work-without-limit
tokio::spawn(handle(sock));
// ruleid: rust-work-without-limit
let b = resp.bytes().await;
// ruleid: rust-work-without-limit
let (tx, rx) = mpsc::channel();

// ok: rust-work-without-limit
handle(sock).await;
// ok: rust-work-without-limit
let b = resp.status();
// ok: rust-work-without-limit
let (tx, rx) = mpsc::channel(32);
