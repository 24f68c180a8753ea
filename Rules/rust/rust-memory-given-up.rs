use std::mem;

fn export(data: Vec<u8>) -> *const u8 {
    let pointer = data.as_ptr();
    // ruleid: rust-memory-given-up
    mem::forget(data);
    pointer
}

fn name(text: String) -> &'static str {
    // ruleid: rust-memory-given-up
    Box::leak(text.into_boxed_str())
}

fn handle(state: State) -> *mut State {
    // ruleid: rust-memory-given-up
    Box::into_raw(Box::new(state))
}

fn kept(data: Vec<u8>) -> mem::ManuallyDrop<Vec<u8>> {
    // ok: rust-memory-given-up
    mem::ManuallyDrop::new(data)
}

fn closed(file: std::fs::File) {
    // ok: rust-memory-given-up
    drop(file);
}

fn swapped(place: &mut String) -> String {
    // ok: rust-memory-given-up
    mem::take(place)
}
