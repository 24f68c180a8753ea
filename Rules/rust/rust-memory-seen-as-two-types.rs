pub extern "C" fn on_event(kind: u32, data: *mut c_void) {
    // ruleid: rust-memory-seen-as-two-types
    let ev = unsafe { &mut *(data as *mut KeyEvent) };
    ev.handled = true;
    if kind == 2 {
        move_to(unsafe { &*(data as *const MouseEvent) });
    }
}

#[repr(C)]
// ruleid: rust-memory-seen-as-two-types
union Value {
    num: u64,
    ptr: *const u8,
}

fn show(tag: u8, v: Value) -> u64 {
    unsafe { v.num }
}

fn click(w: Box<dyn Any>) {
    // ruleid: rust-memory-seen-as-two-types
    unsafe { w.downcast_unchecked::<Button>() }.click();
}

pub extern "C" fn one(data: *mut c_void) {
    // ok: rust-memory-seen-as-two-types
    let ev = unsafe { &mut *(data as *mut State) };
    ev.count += 1;
}

fn click_safe(w: &dyn Any) {
    // ok: rust-memory-seen-as-two-types
    if let Some(b) = w.downcast_ref::<Button>() {
        b.click();
    }
}

enum Number {
    // ok: rust-memory-seen-as-two-types
    Int(i64),
    Float(f64),
}
