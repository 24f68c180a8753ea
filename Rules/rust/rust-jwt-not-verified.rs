use jsonwebtoken::{dangerous_insecure_decode, decode, Algorithm, DecodingKey, Validation};

fn claims(token: &str) -> Claims {
    let mut validation = Validation::new(Algorithm::HS256);
    // ruleid: rust-jwt-not-verified
    validation.insecure_disable_signature_validation();
    decode::<Claims>(token, &DecodingKey::from_secret(&[]), &validation).unwrap().claims
}

fn old(token: &str) -> Claims {
    // ruleid: rust-jwt-not-verified
    dangerous_insecure_decode::<Claims>(token).unwrap().claims
}

fn forever(token: &str, key: &DecodingKey) -> Claims {
    let mut validation = Validation::default();
    // ruleid: rust-jwt-not-verified
    validation.validate_exp = false;
    decode::<Claims>(token, key, &validation).unwrap().claims
}

fn claims_safely(token: &str, key: &DecodingKey) -> Claims {
    // ok: rust-jwt-not-verified
    decode::<Claims>(token, key, &Validation::new(Algorithm::RS256)).unwrap().claims
}

fn audience(token: &str, key: &DecodingKey) -> Claims {
    let mut validation = Validation::default();
    // ok: rust-jwt-not-verified
    validation.validate_exp = true;
    decode::<Claims>(token, key, &validation).unwrap().claims
}

fn key_id(token: &str) -> Option<String> {
    // ok: rust-jwt-not-verified
    jsonwebtoken::decode_header(token).ok()?.kid
}
