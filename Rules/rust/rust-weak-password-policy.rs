fn valid_password(pw: &str) -> bool {
    // ruleid: rust-weak-password-policy
    pw.len() >= 4
}

fn sign_up(form: &SignUp) -> Result<(), Error> {
    // ruleid: rust-weak-password-policy
    if form.password.chars().count() < 6 {
        return Err(Error::Weak);
    }
    create(form)
}

struct Register {
    // ruleid: rust-weak-password-policy
    #[validate(length(min = 1))]
    password: String,
    // ok: rust-weak-password-policy
    #[validate(length(min = 3))]
    name: String,
}

fn strong(pw: &str) -> bool {
    // ok: rust-weak-password-policy
    pw.len() >= 12
}

fn name_ok(name: &str) -> bool {
    // ok: rust-weak-password-policy
    name.len() >= 2
}
