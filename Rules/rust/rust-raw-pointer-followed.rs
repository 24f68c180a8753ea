// ruleid: rust-raw-pointer-followed
let v = unsafe { *ptr };
// ruleid: rust-raw-pointer-followed
let h = unsafe { &mut *(ctx as *mut State) };
// ruleid: rust-raw-pointer-followed
let s = unsafe { CStr::from_ptr(name) };

// ok: rust-raw-pointer-followed
let v = a * b;
// ok: rust-raw-pointer-followed
let h = &mut state;
// ok: rust-raw-pointer-followed
let s = name.to_str();
