static mut COUNTER: u64 = 0;
static mut NAMES: Vec<String> = Vec::new();
static mut LAST: Option<String> = None;
static TOTAL: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);

fn count() {
    unsafe {
        // ruleid: rust-static-mut-written
        COUNTER += 1;
    }
}

fn remember(name: String) {
    unsafe {
        // ruleid: rust-static-mut-written
        NAMES.push(name);
    }
}

fn last(name: &str) {
    // ruleid: rust-static-mut-written
    unsafe { LAST = Some(name.to_owned()) };
}

fn count_safely() {
    // ok: rust-static-mut-written
    TOTAL.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
}

fn read() -> u64 {
    // ok: rust-static-mut-written
    unsafe { COUNTER }
}

fn local() -> u64 {
    let mut counter = 0;
    // ok: rust-static-mut-written
    counter += 1;
    counter
}

fn job_count() -> usize {
    // ok: rust-static-mut-written
    static mut JOBS: usize = 0;
    unsafe { JOBS }
}
