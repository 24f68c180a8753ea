fn digit(c: char) -> u32 {
    match c {
        '0'..='9' => c as u32 - 48,
        // ruleid: rust-panic-call
        _ => panic!("no digit: {}", c),
    }
}

fn kind(code: u8) -> Kind {
    match code {
        0 => Kind::File,
        1 => Kind::Folder,
        // ruleid: rust-panic-call
        _ => unreachable!(),
    }
}

fn export(&self) -> Vec<u8> {
    // ruleid: rust-panic-call
    unimplemented!("export of {}", self.name)
}

fn digit_or_error(c: char) -> Result<u32, Error> {
    // ok: rust-panic-call
    c.to_digit(10).ok_or(Error::NoDigit(c))
}

fn report(name: &str) {
    // ok: rust-panic-call
    println!("not found: {}", name);
}

fn kind_or_error(code: u8) -> Result<Kind, Error> {
    match code {
        0 => Ok(Kind::File),
        // ok: rust-panic-call
        _ => Err(Error::Kind(code)),
    }
}
