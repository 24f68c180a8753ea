use std::ffi::CStr;
use std::ptr;

fn name(pointer: *const i8) -> String {
    // ruleid: rust-raw-pointer-dereferenced
    unsafe { CStr::from_ptr(pointer).to_string_lossy().into_owned() }
}

fn state<'a>(handle: *mut State) -> &'a mut State {
    // ruleid: rust-raw-pointer-dereferenced
    unsafe { &mut *handle }
}

fn free(handle: *mut State) {
    unsafe {
        // ruleid: rust-raw-pointer-dereferenced
        drop(Box::from_raw(handle));
    }
}

fn text(value: &String) -> &str {
    // ok: rust-raw-pointer-dereferenced
    &*value
}

fn copy(value: &u32) -> u32 {
    // ok: rust-raw-pointer-dereferenced
    *value
}

fn null() -> *const State {
    // ok: rust-raw-pointer-dereferenced
    ptr::null()
}
