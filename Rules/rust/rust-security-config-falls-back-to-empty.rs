impl AuthConfig {
    fn load(path: &Path) -> Self {
        // ruleid: rust-security-config-falls-back-to-empty
        fs::read_to_string(path).ok().and_then(|t| toml::from_str(&t).ok()).unwrap_or_default()
    }
}

fn load_policy(text: &str) -> AccessPolicy {
    // ruleid: rust-security-config-falls-back-to-empty
    serde_json::from_str(text).unwrap_or_default()
}

impl TlsSettings {
    fn read(p: &Path) -> TlsSettings {
        // ruleid: rust-security-config-falls-back-to-empty
        toml::from_str(&fs::read_to_string(p).unwrap()).unwrap_or_else(|_| TlsSettings::default())
    }
}

impl Theme {
    fn load(text: &str) -> Theme {
        // ok: rust-security-config-falls-back-to-empty
        serde_json::from_str(text).unwrap_or_default()
    }
}

impl AuthConfigs {
    fn load(path: &Path) -> anyhow::Result<Self> {
        // ok: rust-security-config-falls-back-to-empty
        Ok(toml::from_str(&fs::read_to_string(path)?)?)
    }

    fn count(n: Option<u32>) -> u32 {
        // ok: rust-security-config-falls-back-to-empty
        n.unwrap_or_default()
    }
}
