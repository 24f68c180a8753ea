fn duplicate(v: &Vec<String>) -> Vec<String> {
    // ruleid: rust-value-duplicated-by-ptr-read
    unsafe { std::ptr::read(v) }
}

fn twice() -> (String, String) {
    let text = String::from("a");
    // ruleid: rust-value-duplicated-by-ptr-read
    let other = unsafe { std::ptr::read(&text) };
    (text, other)
}

fn again(name: &Name) -> Name {
    // ruleid: rust-value-duplicated-by-ptr-read
    unsafe { std::mem::transmute_copy(name) }
}

fn safe(v: &Vec<String>) -> Vec<String> {
    // ok: rust-value-duplicated-by-ptr-read
    v.clone()
}

fn replace(slot: &mut Vec<u8>, f: fn(Vec<u8>) -> Vec<u8>) {
    unsafe {
        // ok: rust-value-duplicated-by-ptr-read
        let old = ptr::read(slot);
        ptr::write(slot, f(old));
    }
}

fn byte(p: *const u8) -> u8 {
    // ok: rust-value-duplicated-by-ptr-read
    unsafe { std::ptr::read(p) }
}
