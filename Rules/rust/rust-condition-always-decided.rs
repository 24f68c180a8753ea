fn purge(user: User) -> Status {
    // ruleid: rust-condition-always-decided
    if user.role != Role::Admin || user.role != Role::Owner {
        log("other");
    }
    Status::Ok
}

fn allowed(kind: &str) -> bool {
    // ruleid: rust-condition-always-decided
    kind == "read" && kind == "list"
}

fn port(n: u16) -> bool {
    // ruleid: rust-condition-always-decided
    n != 80 || n != 443
}

fn denied(user: &User) -> bool {
    // ok: rust-condition-always-decided
    user.role != Role::Admin && user.role != Role::Owner
}

fn either(kind: &str) -> bool {
    // ok: rust-condition-always-decided
    kind == "read" || kind == "list"
}

fn two(a: u8, b: u8) -> bool {
    // ok: rust-condition-always-decided
    a != 1 || b != 2
}
