use std::ffi::CString;
use std::os::raw::c_char;

extern "C" {
    fn puts(text: *const c_char) -> i32;
    fn write(fd: i32, data: *const u8, length: usize) -> isize;
}

fn greet(name: &str) {
    // ruleid: rust-cstring-temporary-pointer
    let text = CString::new(name).unwrap().as_ptr();
    unsafe { puts(text) };
}

fn log(name: &str) {
    // ruleid: rust-cstring-temporary-pointer
    let data = format!("hello {}", name).as_ptr();
    unsafe { write(1, data, name.len() + 6) };
}

fn open(path: &str) -> Result<(), std::ffi::NulError> {
    // ruleid: rust-cstring-temporary-pointer
    let p = CString::new(path)?.as_ptr();
    unsafe { puts(p) };
    Ok(())
}

fn greet_safely(name: &str) {
    // ok: rust-cstring-temporary-pointer
    let text = CString::new(name).unwrap();
    unsafe { puts(text.as_ptr()) };
}

fn inline(name: &str) {
    // ok: rust-cstring-temporary-pointer
    unsafe { puts(CString::new(name).unwrap().as_ptr()) };
}

fn owned(name: &str) -> *mut c_char {
    // ok: rust-cstring-temporary-pointer
    let p = CString::new(name).unwrap().into_raw();
    p
}
