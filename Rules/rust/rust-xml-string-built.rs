fn order(customer: &str, qty: u32) -> String {
    // ruleid: rust-xml-string-built
    format!("<order><customer>{}</customer><qty>{}</qty></order>", customer, qty)
}

fn user(out: &mut impl Write, name: &str) -> io::Result<()> {
    // ruleid: rust-xml-string-built
    writeln!(out, "    <name>{}</name>", name)
}

fn soap(account: &str) -> String {
    // ruleid: rust-xml-string-built
    format!("<soap:Body><acc:Id>{account}</acc:Id></soap:Body>")
}

fn safe(out: &mut impl Write, name: &str) -> io::Result<()> {
    // ok: rust-xml-string-built
    writeln!(out, "    <name>{}</name>", escape(name))
}

fn html(name: &str) -> String {
    // ok: rust-xml-string-built
    format!("<p>{}</p>", name)
}

fn generic(name: &str) -> String {
    // ok: rust-xml-string-built
    format!("Vec<{}>", name)
}
