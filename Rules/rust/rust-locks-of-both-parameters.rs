fn transfer(from: &Mutex<Account>, to: &Mutex<Account>, amount: u64) {
    let mut a = from.lock().unwrap();
    // ruleid: rust-locks-of-both-parameters
    let mut b = to.lock().unwrap();
    a.balance -= amount;
    b.balance += amount;
}

async fn swap(x: &Arc<Mutex<Slot>>, y: &Arc<Mutex<Slot>>) {
    let mut a = x.lock().await;
    // ruleid: rust-locks-of-both-parameters
    let mut b = y.lock().await;
    std::mem::swap(&mut *a, &mut *b);
}

impl Cache {
    // ruleid: rust-locks-of-both-parameters
    fn len(&self) -> usize { self.map.lock().unwrap().len() }

    fn put(&self, k: String, v: String) {
        let mut m = self.map.lock().unwrap();
        if self.len() < 1000 {
            m.insert(k, v);
        }
    }
}

fn one(from: &Mutex<Account>, amount: u64) {
    // ok: rust-locks-of-both-parameters
    let mut a = from.lock().unwrap();
    a.balance -= amount;
}

fn kinds(log: &Mutex<Log>, account: &Mutex<Account>) {
    let mut l = log.lock().unwrap();
    // ok: rust-locks-of-both-parameters
    let mut a = account.lock().unwrap();
    l.note(&mut a);
}

impl Plain {
    // ok: rust-locks-of-both-parameters
    fn size(&self) -> usize { self.rows.lock().unwrap().len() }

    fn add(&self, v: String) {
        self.rows.lock().unwrap().push(v);
    }
}
