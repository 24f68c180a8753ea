use libloading::{Library, Symbol};

async fn call(State(lib): State<Arc<Library>>, Path(name): Path<String>) -> Result<i32, Error> {
    // ruleid: rust-symbol-or-library-by-name
    let f: Symbol<unsafe extern "C" fn() -> i32> = unsafe { lib.get(name.as_bytes()) }?;
    Ok(unsafe { f() })
}

fn filter(cfg: &Value) -> Option<Library> {
    let path = cfg.get("library")?.as_str()?;
    // ruleid: rust-symbol-or-library-by-name
    unsafe { Library::new(path).ok() }
}

fn plugin(path: &str) -> Result<Library, Error> {
    // ruleid: rust-symbol-or-library-by-name
    unsafe { libloading::Library::new(path) }
}

fn fixed(lib: &Library) -> Result<Symbol<Entry>, Error> {
    // ok: rust-symbol-or-library-by-name
    unsafe { lib.get(b"entry") }
}

fn absolute() -> Result<Library, Error> {
    // ok: rust-symbol-or-library-by-name
    unsafe { Library::new("/usr/lib/app/filter.so") }
}

fn listed(name: &str) -> Option<fn()> {
    // ok: rust-symbol-or-library-by-name
    HANDLERS.get(name).copied()
}
