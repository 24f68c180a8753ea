fn run(cb: Callback) -> u64 {
    // ruleid: rust-function-pointer-from-number
    let f: extern "C" fn(u64) -> u64 = unsafe { std::mem::transmute(cb.handler) };
    f(cb.arg)
}

fn name(packet: &[u8]) -> String {
    // ruleid: rust-function-pointer-from-number
    let ptr = u64::from_le_bytes(packet[..8].try_into().unwrap()) as *const Session;
    unsafe { (*ptr).name.clone() }
}

fn peek(text: &str) -> u8 {
    // ruleid: rust-function-pointer-from-number
    let p = text.parse::<usize>().unwrap() as *const u8;
    unsafe { *p }
}

fn known(cb: Callback) -> Option<u64> {
    // ok: rust-function-pointer-from-number
    HANDLERS.get(cb.handler).map(|f| f(cb.arg))
}

fn bytes(p: &u32) -> *const u8 {
    // ok: rust-function-pointer-from-number
    p as *const u32 as *const u8
}

fn number(b: [u8; 4]) -> u32 {
    // ok: rust-function-pointer-from-number
    u32::from_le_bytes(b)
}
