pub fn defaults() -> Box<Settings> {
    let mut s: Box<MaybeUninit<Settings>> = Box::new(MaybeUninit::uninit());
    unsafe {
        (*s.as_mut_ptr()).port = 8080;
        // ruleid: rust-value-partly-initialised
        Box::from_raw(Box::into_raw(s) as *mut Settings)
    }
}

pub fn handler(name: &str) -> Handler {
    // ruleid: rust-value-partly-initialised
    let mut h: Handler = unsafe { std::mem::zeroed() };
    h.name = name.to_string();
    h
}

fn point() -> Point {
    let mut p = MaybeUninit::<Point>::uninit();
    unsafe {
        (*p.as_mut_ptr()).x = 1;
        // ruleid: rust-value-partly-initialised
        p.assume_init()
    }
}

fn safe_handler(name: &str) -> Handler {
    // ok: rust-value-partly-initialised
    Handler { name: name.to_string(), ..Handler::default() }
}

fn address() -> libc::sockaddr_in {
    // ok: rust-value-partly-initialised
    let mut a: libc::sockaddr_in = unsafe { std::mem::zeroed() };
    a.sin_port = 80;
    a
}

fn whole() -> Point {
    let p = MaybeUninit::new(Point { x: 1, y: 2 });
    // ok: rust-value-partly-initialised
    unsafe { p.assume_init() }
}
