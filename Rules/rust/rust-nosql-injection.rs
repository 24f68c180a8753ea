async fn search(State(db): State<Database>, Json(filter): Json<Document>) -> Result<Vec<Document>, Error> {
    // ruleid: rust-nosql-injection
    db.collection::<Document>("orders").find(filter).await?.try_collect().await
}

async fn by_owner(coll: &Collection<Item>, owner: &str) -> Result<Vec<Item>, Error> {
    let js = format!("this.owner == '{}'", owner);
    // ruleid: rust-nosql-injection
    coll.find(doc! { "$where": js }).await?.try_collect().await
}

async fn raw(coll: &Collection<Item>, text: &str) -> Result<u64, Error> {
    let filter: Document = serde_json::from_str(text)?;
    // ruleid: rust-nosql-injection
    coll.count_documents(filter).await
}

async fn safe(coll: &Collection<Item>, owner: &str) -> Result<Vec<Item>, Error> {
    // ok: rust-nosql-injection
    coll.find(doc! { "owner": owner }).await?.try_collect().await
}

async fn all(coll: &Collection<Item>) -> Result<Vec<Item>, Error> {
    // ok: rust-nosql-injection
    coll.find(doc! {}).await?.try_collect().await
}

fn position(text: &str, word: &str) -> Option<usize> {
    // ok: rust-nosql-injection
    text.find(word)
}
