// ruleid: rust-recursion-without-limit
fn walk(n: &Node) -> u32 {
    walk(&n.next)
}

// ruleid: rust-recursion-without-limit
fn depth(v: &Value) -> usize {
    v.items.iter().map(|x| 1 + depth(x)).max()
}

// ruleid: rust-recursion-without-limit
fn visit(&self, n: &Node) {
    self.visit(&n.left)
}


// ok: rust-recursion-without-limit
fn walk2(n: &Node, depth: u32) -> u32 {
    walk2(&n.next, depth + 1)
}

// ok: rust-recursion-without-limit
fn add(a: u8) -> u8 {
    a + 1
}

// ok: rust-recursion-without-limit
fn call(n: &Node) -> u32 {
    walk(n)
}
