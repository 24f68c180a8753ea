use std::sync::atomic::{spin_loop_hint, AtomicBool, Ordering};

fn wait(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
        // ruleid: rust-obsolete-function
        spin_loop_hint();
    }
}

fn text(e: &dyn std::error::Error) -> String {
    // ruleid: rust-obsolete-function
    e.description().to_string()
}

fn left(s: &str) -> &str {
    // ruleid: rust-obsolete-function
    s.trim_left()
}

fn modern(flag: &AtomicBool) {
    while !flag.load(Ordering::Acquire) {
        // ok: rust-obsolete-function
        std::hint::spin_loop();
    }
}

fn source(e: &dyn std::error::Error) -> String {
    // ok: rust-obsolete-function
    e.to_string()
}

fn start(s: &str) -> &str {
    // ok: rust-obsolete-function
    s.trim_start()
}
