union Value {
    int: i64,
    ptr: *const c_char,
}

fn as_text(t: &Tagged) -> String {
    // ruleid: rust-union-field-read
    unsafe { CStr::from_ptr(t.value.ptr).to_string_lossy().into_owned() }
}

fn owned(t: &Tagged) -> Box<Node> {
    // ruleid: rust-union-field-read
    unsafe { Box::from_raw(t.data.node) }
}

fn deref(t: &Tagged) -> i32 {
    // ruleid: rust-union-field-read
    unsafe { *t.payload.number }
}

fn number(t: &Tagged) -> i64 {
    // ok: rust-union-field-read
    unsafe { t.value.int }
}

fn text(name: *const c_char) -> String {
    // ok: rust-union-field-read
    unsafe { CStr::from_ptr(name).to_string_lossy().into_owned() }
}

fn pair(a: i32, b: i32) -> i32 {
    // ok: rust-union-field-read
    a * b
}
