struct Buffer {
    ptr: *mut u8,
    layout: Layout,
}

impl Clone for Buffer {
    // ruleid: rust-raw-pointer-copied-with-owner
    fn clone(&self) -> Self {
        Buffer { ptr: self.ptr, layout: self.layout }
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        unsafe { dealloc(self.ptr, self.layout) }
    }
}

// ruleid: rust-raw-pointer-copied-with-owner
#[derive(Clone, Copy)]
pub struct Handle {
    raw: *mut Item,
}

fn close(h: Handle) {
    unsafe { drop(Box::from_raw(h.raw)) }
}

// ruleid: rust-raw-pointer-copied-with-owner
#[derive(Debug, Clone)]
struct Page(*mut u8);

impl Drop for Page {
    fn drop(&mut self) {
        unsafe { free_page(self.0) }
    }
}

struct Deep {
    ptr: *mut u8,
    len: usize,
}

impl Clone for Deep {
    fn clone(&self) -> Self {
        let ptr = copy_of(self.ptr, self.len);
        // ok: rust-raw-pointer-copied-with-owner
        Deep { ptr, len: self.len }
    }
}

// ok: rust-raw-pointer-copied-with-owner
#[derive(Clone)]
struct Plain {
    data: Vec<u8>,
}

// ok: rust-raw-pointer-copied-with-owner
#[derive(Debug)]
struct Single {
    raw: *mut Item2,
}
