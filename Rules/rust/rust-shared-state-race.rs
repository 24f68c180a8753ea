// ruleid: rust-shared-state-race
static mut COUNT: u32 = 0;
// ruleid: rust-shared-state-race
unsafe impl Send for Handle {}
// ruleid: rust-shared-state-race
async fn buy(db: &Db, id: u64) {
    let n = db.get(id).await;
    if n >= 1 {
        db.set(id, n - 1).await;
    }
}


// ok: rust-shared-state-race
static COUNT: AtomicU32 = AtomicU32::new(0);
// ok: rust-shared-state-race
impl Handle {}
// ok: rust-shared-state-race
async fn buy(db: &Db, id: u64) {
    let tx = db.begin().await;
    tx.take(id).await;
}
