use std::alloc::{alloc, Layout};

pub fn samples(src: &[u32]) -> *mut u32 {
    // ruleid: rust-allocation-counts-elements-as-bytes
    let layout = Layout::from_size_align(src.len(), 4).unwrap();
    unsafe { alloc(layout) as *mut u32 }
}

pub fn points(count: usize) -> *mut Point {
    // ruleid: rust-allocation-counts-elements-as-bytes
    unsafe { libc::malloc(count) as *mut Point }
}

fn words(n: usize) -> *mut u8 {
    // ruleid: rust-allocation-counts-elements-as-bytes
    let layout = Layout::from_size_align(n, std::mem::align_of::<u64>()).unwrap();
    unsafe { alloc(layout) }
}

pub fn right(src: &[u32]) -> *mut u32 {
    // ok: rust-allocation-counts-elements-as-bytes
    let layout = Layout::array::<u32>(src.len()).unwrap();
    unsafe { alloc(layout) as *mut u32 }
}

pub fn bytes(count: usize) -> *mut u8 {
    // ok: rust-allocation-counts-elements-as-bytes
    unsafe { libc::malloc(count) as *mut u8 }
}

pub fn sized(count: usize) -> *mut Point {
    // ok: rust-allocation-counts-elements-as-bytes
    unsafe { libc::malloc(count * std::mem::size_of::<Point>()) as *mut Point }
}
