async fn first(body: String) -> &'static str {
    // ruleid: rust-memory-leaked
    let text: &'static str = Box::leak(body.into_boxed_str());
    text.split(' ').next().unwrap_or("")
}

fn keep(lib: Library) -> u32 {
    let n = lib.count();
    // ruleid: rust-memory-leaked
    std::mem::forget(lib);
    n
}

fn cycle() {
    let a = Rc::new(Node { next: RefCell::new(None) });
    let b = Rc::new(Node { next: RefCell::new(Some(a.clone())) });
    // ruleid: rust-memory-leaked
    *a.next.borrow_mut() = Some(b.clone());
}

fn main() {
    let text = String::from("once");
    // ok: rust-memory-leaked
    let settings = Box::leak(text.into_boxed_str());
    run(settings);
}

fn weak(a: &Rc<Node>, b: &Rc<Node>) {
    // ok: rust-memory-leaked
    *a.back.borrow_mut() = Some(Rc::downgrade(b));
}

fn words(text: &str) -> Vec<String> {
    // ok: rust-memory-leaked
    text.split(' ').map(str::to_owned).collect()
}
