use std::ffi::CStr;
use std::os::raw::c_char;

pub fn sum(data: *const u32, length: usize) -> u32 {
    // ruleid: rust-safe-fn-dereferences-raw-pointer
    let values = unsafe { std::slice::from_raw_parts(data, length) };
    values.iter().sum()
}

#[no_mangle]
pub extern "C" fn print_name(name: *const c_char) {
    // ruleid: rust-safe-fn-dereferences-raw-pointer
    let text = unsafe { CStr::from_ptr(name) };
    println!("{:?}", text);
}

pub fn store(target: *mut u8, value: u8) {
    unsafe {
        // ruleid: rust-safe-fn-dereferences-raw-pointer
        *target = value;
    }
}

/// # Safety
/// `data` must be valid for `length` reads.
pub unsafe fn sum_contract(data: *const u32, length: usize) -> u32 {
    // ok: rust-safe-fn-dereferences-raw-pointer
    std::slice::from_raw_parts(data, length).iter().sum()
}

#[no_mangle]
pub extern "C" fn print_checked(name: *const c_char) {
    if name.is_null() {
        return;
    }
    // ok: rust-safe-fn-dereferences-raw-pointer
    let name = unsafe { CStr::from_ptr(name) };
    println!("{:?}", name);
}

pub fn sum_safely(values: &[u32]) -> u32 {
    // ok: rust-safe-fn-dereferences-raw-pointer
    values.iter().sum()
}
