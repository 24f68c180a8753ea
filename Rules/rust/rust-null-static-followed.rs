// ruleid: rust-null-static-followed
static mut CONFIG: *const Config = std::ptr::null();

fn config() -> &'static Config {
    unsafe { &*CONFIG }
}

// ruleid: rust-null-static-followed
static STATE: AtomicPtr<State> = AtomicPtr::new(ptr::null_mut());

fn state() -> &'static State {
    unsafe { &*STATE.load(Ordering::Acquire) }
}

// ruleid: rust-null-static-followed
static mut LOG: Option<Logger> = None;

fn log() -> &'static Logger {
    unsafe { LOG.as_ref().unwrap_unchecked() }
}

// ok: rust-null-static-followed
static SAFE: OnceLock<Config> = OnceLock::new();

// ok: rust-null-static-followed
static mut COUNT: u32 = 0;

// ok: rust-null-static-followed
static NAME: &str = "app";
