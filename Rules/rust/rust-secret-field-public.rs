pub struct Ring {
    // ruleid: rust-secret-field-public
    pub master_key: [u8; 32],
    // ok: rust-secret-field-public
    pub rotation: u32,
}

pub struct Signer {
    secret: Vec<u8>,
    // ruleid: rust-secret-field-public
    pub private_key: String,
}

impl Signer {
    // ruleid: rust-secret-field-public
    pub fn raw(&mut self) -> &mut Vec<u8> {
        &mut self.secret
    }

    // ok: rust-secret-field-public
    pub fn sign(&self, data: &[u8]) -> Vec<u8> {
        mac(&self.secret, data)
    }
}

pub struct Safe {
    // ok: rust-secret-field-public
    master_key: [u8; 32],
}
