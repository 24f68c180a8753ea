impl Tree {
    fn path(&self, mut id: u32) -> Vec<&str> {
        let mut names = Vec::new();
        while let Some(p) = self.parent.get(&id) {
            names.push(self.name(p));
            // ruleid: rust-chain-followed-without-limit
            id = *p;
        }
        names
    }
}

fn root(links: &HashMap<u32, u32>, mut cur: u32) -> u32 {
    while let Some(next) = links.get(&cur) {
        // ruleid: rust-chain-followed-without-limit
        cur = *next;
    }
    cur
}

async fn top(db: &Db, mut id: i64) -> i64 {
    while let Some(p) = db.parent_of(id).await {
        // ruleid: rust-chain-followed-without-limit
        id = p;
    }
    id
}

fn root_seen(links: &HashMap<u32, u32>, mut cur: u32) -> u32 {
    let mut seen = HashSet::new();
    while let Some(next) = links.get(&cur) {
        if !seen.insert(cur) {
            break;
        }
        // ok: rust-chain-followed-without-limit
        cur = *next;
    }
    cur
}

fn words(mut it: Words) -> usize {
    let mut n = 0;
    while let Some(w) = it.next() {
        // ok: rust-chain-followed-without-limit
        n = n + w.len();
    }
    n
}

fn steps(links: &HashMap<u32, u32>, mut cur: u32) -> u32 {
    for _ in 0..100 {
        match links.get(&cur) {
            // ok: rust-chain-followed-without-limit
            Some(n) => cur = *n,
            None => break,
        }
    }
    cur
}
