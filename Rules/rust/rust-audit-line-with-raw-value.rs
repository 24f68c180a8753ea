struct Audit {
    file: File,
}

impl Audit {
    fn record(&mut self, user: &str, action: &str) -> io::Result<()> {
        // ruleid: rust-audit-line-with-raw-value
        writeln!(self.file, "{} user={} action={}", now(), user, action)
    }

    fn record_json(&mut self, user: &str) -> io::Result<()> {
        let line = serde_json::json!({ "user": user });
        // ok: rust-audit-line-with-raw-value
        writeln!(self.file, "{}", line)
    }

    fn record_debug(&mut self, user: &str) -> io::Result<()> {
        // ok: rust-audit-line-with-raw-value
        writeln!(self.file, "user={:?}", user)
    }
}

fn log_login(log: &mut impl Write, name: &str) -> io::Result<()> {
    // ruleid: rust-audit-line-with-raw-value
    writeln!(log, "login {}", name)
}

fn append_event(out: &mut File, what: &str) -> io::Result<()> {
    // ruleid: rust-audit-line-with-raw-value
    write!(out, "event={}\n", what)
}

fn log_clean(log: &mut impl Write, name: &str) -> io::Result<()> {
    let shown = name.replace('\n', " ");
    // ok: rust-audit-line-with-raw-value
    writeln!(log, "login {}", shown)
}
