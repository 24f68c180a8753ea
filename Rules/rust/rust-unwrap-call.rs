use std::fs;
use std::num::ParseIntError;
use std::sync::Mutex;

fn load(path: &str) -> String {
    // ruleid: rust-unwrap-call
    fs::read_to_string(path).unwrap()
}

fn port(text: &str) -> u16 {
    // ruleid: rust-unwrap-call
    let port = text.parse().unwrap();
    port
}

fn first(values: &[u8]) -> u8 {
    // ruleid: rust-unwrap-call
    *values.first().unwrap()
}

fn port_or_error(text: &str) -> Result<u16, ParseIntError> {
    // ok: rust-unwrap-call
    text.parse()
}

fn first_or(values: &[u8], fallback: u8) -> u8 {
    // ok: rust-unwrap-call
    values.first().copied().unwrap_or(fallback)
}

fn count(counter: &Mutex<u32>) -> u32 {
    // ok: rust-unwrap-call
    *counter.lock().unwrap()
}

fn between() -> Uniform<f64> {
    // ok: rust-unwrap-call
    Uniform::new(0.0, 1.0).unwrap()
}

fn looked_at(text: Option<String>) -> Option<usize> {
    if text.is_none() {
        return None;
    }
    // ok: rust-unwrap-call
    let text = text.unwrap();
    Some(text.len())
}
