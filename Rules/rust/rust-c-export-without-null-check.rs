#[no_mangle]
pub extern "C" fn user_age(user: *const User) -> u32 {
    // ruleid: rust-c-export-without-null-check
    unsafe { (*user).age }
}

#[no_mangle]
pub extern "C" fn rename(name: *const c_char) {
    // ruleid: rust-c-export-without-null-check
    let s = unsafe { CStr::from_ptr(name) }.to_string_lossy().into_owned();
    store(s);
}

#[no_mangle]
pub unsafe extern "C" fn total(values: *const u32, n: usize) -> u32 {
    // ruleid: rust-c-export-without-null-check
    std::slice::from_raw_parts(values, n).iter().sum()
}

#[no_mangle]
pub extern "C" fn safe_age(user: *const User) -> u32 {
    if user.is_null() {
        return 0;
    }
    // ok: rust-c-export-without-null-check
    unsafe { (*user).age }
}

fn inner(user: &User) -> u32 {
    // ok: rust-c-export-without-null-check
    user.age
}

#[no_mangle]
pub extern "C" fn safe_rename(name: *const c_char) {
    if !name.is_null() {
        // ok: rust-c-export-without-null-check
        store(unsafe { CStr::from_ptr(name) }.to_string_lossy().into_owned());
    }
}
