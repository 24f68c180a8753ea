fn restart() -> std::io::Result<ExitStatus> {
    if unsafe { libc::geteuid() } != 0 {
        return Err(denied());
    }
    // ruleid: rust-library-from-untrusted-path
    std::process::Command::new("systemctl").arg("restart").status()
}

fn plugin(name: &str) -> Result<Library, Error> {
    let dir = std::env::var("PLUGIN_DIR").unwrap_or_else(|_| ".".into());
    let path = format!("{dir}/lib{name}.so");
    // ruleid: rust-library-from-untrusted-path
    unsafe { Library::new(path) }
}

fn codec() -> Result<Library, Error> {
    // ruleid: rust-library-from-untrusted-path
    unsafe { Library::new("./libcodec.so") }
}

fn build(old: &str) -> io::Result<ExitStatus> {
    let path = format!(".:/opt/tools:{old}");
    // ruleid: rust-library-from-untrusted-path
    Command::new("make").env("PATH", path).status()
}

fn fixed() -> Result<Library, Error> {
    // ok: rust-library-from-untrusted-path
    unsafe { Library::new("/usr/lib/app/libcodec.so") }
}

fn absolute() -> io::Result<ExitStatus> {
    if unsafe { libc::geteuid() } != 0 {
        return Err(denied());
    }
    // ok: rust-library-from-untrusted-path
    Command::new("/usr/bin/systemctl").arg("restart").status()
}

fn plain() -> io::Result<ExitStatus> {
    // ok: rust-library-from-untrusted-path
    Command::new("make").env("PATH", "/usr/bin:/bin").status()
}
