// ruleid: rust-collection-only-grows
self.sessions.insert(id, s);
// ruleid: rust-collection-only-grows
cache.lock().unwrap().insert(k, v);
// ruleid: rust-collection-only-grows
self.history.push(x);

// ok: rust-collection-only-grows
let a = self.get(id);
// ok: rust-collection-only-grows
cache.lock().unwrap().remove(k);
// ok: rust-collection-only-grows
self.name = x;
