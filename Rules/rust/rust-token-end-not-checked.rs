// ruleid: rust-token-end-not-checked
v.validate_exp = false;
// ruleid: rust-token-end-not-checked
let c = Claims { sub, exp: usize::MAX };
// ruleid: rust-token-end-not-checked
v.required_spec_claims.clear();

// ok: rust-token-end-not-checked
v.validate_exp = true;
// ok: rust-token-end-not-checked
let c = Claims { sub, exp: now + 900 };
// ok: rust-token-end-not-checked
v.required_spec_claims.insert("exp");
