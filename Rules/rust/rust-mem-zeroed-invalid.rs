use std::mem;

fn text() -> String {
    // ruleid: rust-mem-zeroed-invalid
    unsafe { mem::zeroed::<String>() }
}

fn reference<'a>() -> &'a u32 {
    unsafe {
        // ruleid: rust-mem-zeroed-invalid
        let value: &u32 = std::mem::zeroed();
        value
    }
}

fn boxed() -> Box<u8> {
    // ruleid: rust-mem-zeroed-invalid
    let value: Box<u8> = unsafe { mem::zeroed() };
    value
}

fn stat() -> libc::stat {
    // ok: rust-mem-zeroed-invalid
    unsafe { mem::zeroed::<libc::stat>() }
}

fn address() -> libc::sockaddr_in {
    // ok: rust-mem-zeroed-invalid
    let value: libc::sockaddr_in = unsafe { std::mem::zeroed() };
    value
}

fn number() -> u64 {
    // ok: rust-mem-zeroed-invalid
    unsafe { mem::zeroed::<u64>() }
}
