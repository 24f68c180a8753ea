fn grow(v: &mut Vec<u32>) -> u32 {
    let first = v.as_ptr();
    v.push(1);
    // ruleid: rust-pointer-kept-over-change
    unsafe { *first }
}

fn line(text: String) -> &'static str {
    let ptr = text.as_ptr();
    let len = text.len();
    drop(text);
    // ruleid: rust-pointer-kept-over-change
    unsafe { std::str::from_utf8_unchecked(std::slice::from_raw_parts(ptr, len)) }
}

struct Registry {
    sessions: Vec<Session>,
    current: *const Session,
}

impl Registry {
    fn add(&mut self, s: Session) {
        self.sessions.push(s);
        // ruleid: rust-pointer-kept-over-change
        self.current = self.sessions.last().unwrap();
    }
}

fn before(v: &mut Vec<u32>) -> u32 {
    v.push(1);
    let first = v.as_ptr();
    // ok: rust-pointer-kept-over-change
    unsafe { *first }
}

fn indexed(v: &mut Vec<u32>) -> u32 {
    v.push(1);
    // ok: rust-pointer-kept-over-change
    v[0]
}

fn kept(text: String) -> usize {
    let ptr = text.as_ptr();
    // ok: rust-pointer-kept-over-change
    let n = unsafe { std::slice::from_raw_parts(ptr, text.len()) }.len();
    drop(text);
    n
}
