async fn save(app: Arc<App>) {
    // ruleid: rust-locks-in-opposite-order
    let doc = app.doc.lock().await;
    let mut index = app.index.lock().await;
    index.update(&doc);
}

async fn reindex(app: Arc<App>) {
    let mut index = app.index.lock().await;
    let doc = app.doc.lock().await;
    index.rebuild(&doc);
}

async fn refresh(state: Arc<RwLock<State>>) {
    let current = state.read().await;
    if current.expired() {
        // ruleid: rust-locks-in-opposite-order
        state.write().await.token = fresh(&current).await;
    }
}

impl Cache {
    // ruleid: rust-locks-in-opposite-order
    fn load(&self, key: &str) -> String {
        self.map.lock().unwrap().insert(key.to_string(), key.to_string());
        key.to_string()
    }

    fn get(&self, key: &str) -> String {
        let map = self.map.lock().unwrap();
        match map.get(key) {
            Some(v) => v.clone(),
            None => self.load(key),
        }
    }
}

async fn refresh_safe(state: Arc<RwLock<State>>) {
    let current = state.read().await;
    let old = current.token.clone();
    drop(current);
    // ok: rust-locks-in-opposite-order
    state.write().await.token = fresh_from(&old).await;
}

fn first(a: &Pair) {
    // ok: rust-locks-in-opposite-order
    let x = a.left.lock().unwrap();
    let y = a.right.lock().unwrap();
    use_both(&x, &y);
}

fn second(a: &Pair) {
    // ok: rust-locks-in-opposite-order
    let x = a.left.lock().unwrap();
    let y = a.right.lock().unwrap();
    show_both(&x, &y);
}
