async fn poke(Path((addr, value)): Path<(usize, u32)>) -> StatusCode {
    unsafe {
        // ruleid: rust-number-used-as-pointer
        (addr as *mut u32).write_volatile(value);
    }
    StatusCode::NO_CONTENT
}

fn name(buf: &[u8; 16]) -> String {
    let raw = u64::from_le_bytes(buf[8..16].try_into().unwrap());
    // ruleid: rust-number-used-as-pointer
    let obj = raw as usize as *const Session;
    unsafe { (*obj).name.clone() }
}

fn peek(address: usize) -> u8 {
    // ruleid: rust-number-used-as-pointer
    unsafe { *(address as *const u8) }
}

fn register() -> *mut u32 {
    // ok: rust-number-used-as-pointer
    GPIO_BASE as *mut u32
}

fn bytes(value: &mut [u8]) -> *const u8 {
    // ok: rust-number-used-as-pointer
    value.as_ptr() as *const u8
}

fn entry(table: &[u8], index: usize) -> Option<&u8> {
    // ok: rust-number-used-as-pointer
    table.get(index)
}
