use duct::cmd;

fn search(words: &str) -> io::Result<String> {
    let line = format!("grep '{words}' /var/log/app.log");
    // ruleid: rust-shell-line-given-to-helper-crate
    cmd!("bash", "-c", line).read()
}

fn pack(dir: &str) -> io::Result<Output> {
    // ruleid: rust-shell-line-given-to-helper-crate
    duct::cmd("sh", &["-c", &format!("tar czf out.tgz {dir}")]).run()
}

fn old(c_line: &CString) -> i32 {
    // ruleid: rust-shell-line-given-to-helper-crate
    unsafe { libc::system(c_line.as_ptr()) }
}

fn safe(words: &str) -> io::Result<String> {
    // ok: rust-shell-line-given-to-helper-crate
    cmd!("grep", "-F", "--", words, "/var/log/app.log").read()
}

fn fixed() -> io::Result<String> {
    // ok: rust-shell-line-given-to-helper-crate
    cmd!("sh", "-c", "ls | wc -l").read()
}

fn safe_pack(dir: &str) -> io::Result<Output> {
    // ok: rust-shell-line-given-to-helper-crate
    duct::cmd("tar", &["czf", "out.tgz", "--", dir]).run()
}
