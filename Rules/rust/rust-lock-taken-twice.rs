use std::sync::{Mutex, RwLock};

fn transfer(accounts: &Mutex<Vec<i64>>, amount: i64) {
    // ruleid: rust-lock-taken-twice
    let mut from = accounts.lock().unwrap();
    from[0] -= amount;
    let mut to = accounts.lock().unwrap();
    to[1] += amount;
}

fn upgrade(cache: &RwLock<Vec<u8>>) {
    // ruleid: rust-lock-taken-twice
    let seen = cache.read().unwrap();
    let n = seen.len();
    let mut cache_mut = cache.write().unwrap();
    cache_mut.truncate(n);
}

impl Shared {
    fn both(&self) -> usize {
        // ruleid: rust-lock-taken-twice
        let a = self.state.lock().unwrap();
        let b = self.state.lock().unwrap();
        a.len() + b.len()
    }
}

fn dropped(accounts: &Mutex<Vec<i64>>, amount: i64) {
    // ok: rust-lock-taken-twice
    let mut from = accounts.lock().unwrap();
    from[0] -= amount;
    drop(from);
    let mut to = accounts.lock().unwrap();
    to[1] += amount;
}

fn different(a: &Mutex<i64>, b: &Mutex<i64>) -> i64 {
    // ok: rust-lock-taken-twice
    let x = a.lock().unwrap();
    let y = b.lock().unwrap();
    *x + *y
}

fn scoped(accounts: &Mutex<Vec<i64>>) {
    {
        // ok: rust-lock-taken-twice
        let mut first = accounts.lock().unwrap();
        first.push(1);
    }
    let mut second = accounts.lock().unwrap();
    second.push(2);
}
