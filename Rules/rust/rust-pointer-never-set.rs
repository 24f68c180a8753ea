fn lookup(key: &CStr) -> i32 {
    let mut out = MaybeUninit::<*const Value>::uninit();
    unsafe {
        ffi_lookup(key.as_ptr(), out.as_mut_ptr());
        // ruleid: rust-pointer-never-set
        (*out.assume_init()).number
    }
}

struct Parser {
    input: *const u8,
    len: usize,
}

impl Parser {
    fn new(text: &str) -> Parser {
        // ruleid: rust-pointer-never-set
        let upper = text.to_uppercase();
        Parser { input: upper.as_ptr(), len: upper.len() }
    }
}

fn make(name: &str) -> *const Handle {
    let h = Handle { name: name.to_string() };
    // ruleid: rust-pointer-never-set
    let p = &h as *const Handle;
    p
}

fn lookup_safe(key: &CStr) -> Option<i32> {
    // ok: rust-pointer-never-set
    let mut out: *const Value = std::ptr::null();
    let rc = unsafe { ffi_lookup(key.as_ptr(), &mut out) };
    if rc != 0 || out.is_null() {
        return None;
    }
    Some(unsafe { (*out).number })
}

fn owned(text: &str) -> Owned {
    // ok: rust-pointer-never-set
    let upper = text.to_uppercase();
    Owned { input: upper, pos: 0 }
}

fn boxed(name: &str) -> *mut Handle {
    // ok: rust-pointer-never-set
    Box::into_raw(Box::new(Handle { name: name.to_string() }))
}
