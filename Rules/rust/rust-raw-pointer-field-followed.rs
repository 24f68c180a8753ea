struct List {
    head: *mut Node,
}

impl List {
    fn pop(&mut self) -> i32 {
        unsafe {
            // ruleid: rust-raw-pointer-field-followed
            let node = Box::from_raw(self.head);
            self.head = node.next;
            node.value
        }
    }

    fn first(&self) -> i32 {
        // ruleid: rust-raw-pointer-field-followed
        unsafe { (*self.head).value }
    }

    fn look(&self) -> &Node {
        // ruleid: rust-raw-pointer-field-followed
        unsafe { &*self.head }
    }

    fn pop_safe(&mut self) -> Option<i32> {
        if self.head.is_null() {
            return None;
        }
        // ok: rust-raw-pointer-field-followed
        let node = unsafe { Box::from_raw(self.head) };
        self.head = node.next;
        Some(node.value)
    }

    fn first_safe(&self) -> Option<i32> {
        // ok: rust-raw-pointer-field-followed
        unsafe { self.head.as_ref() }.map(|n| n.value)
    }

    // ok: rust-raw-pointer-field-followed
    unsafe fn raw_first(&self) -> i32 {
        (*self.head).value
    }
}
