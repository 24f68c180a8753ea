struct Node {
    // ruleid: rust-reference-cycle
    parent: RefCell<Option<Rc<Node>>>,
    children: RefCell<Vec<Rc<Node>>>,
}

struct Safe {
    // ok: rust-reference-cycle
    parent: RefCell<Weak<Safe>>,
    children: RefCell<Vec<Rc<Safe>>>,
}

struct Item {
    // ruleid: rust-reference-cycle
    prev: Option<Rc<RefCell<Item>>>,
    next: Option<Rc<RefCell<Item>>>,
}

fn pair(a: Rc<Person>, b: Rc<Person>) {
    a.friends.borrow_mut().push(Rc::clone(&b));
    // ruleid: rust-reference-cycle
    b.friends.borrow_mut().push(Rc::clone(&a));
}

fn one_way(a: Rc<Person>, b: Rc<Person>) {
    // ok: rust-reference-cycle
    a.friends.borrow_mut().push(Rc::clone(&b));
}

struct Owned {
    // ok: rust-reference-cycle
    parent: Option<u32>,
}
