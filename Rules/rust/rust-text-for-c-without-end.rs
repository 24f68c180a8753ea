// ruleid: rust-text-for-c-without-end
let p = s.as_ptr() as *const c_char;
// ruleid: rust-text-for-c-without-end
let t = unsafe { CStr::from_ptr(buf.as_ptr()) };
// ruleid: rust-text-for-c-without-end
unsafe { libc::strcpy(d, s) };

// ok: rust-text-for-c-without-end
let c = CString::new(s)?;
// ok: rust-text-for-c-without-end
let t = CStr::from_bytes_until_nul(&buf)?;
// ok: rust-text-for-c-without-end
let n = s.len();
