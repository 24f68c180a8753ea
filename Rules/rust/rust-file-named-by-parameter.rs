fn note(name: &str) -> io::Result<String> {
    // ruleid: rust-file-named-by-parameter
    fs::read_to_string(format!("/srv/notes/{}", name))
}

fn remove(file: &str) -> io::Result<()> {
    // ruleid: rust-file-named-by-parameter
    std::fs::remove_file(Path::new("/srv/up").join(file))
}

impl Store {
    fn load(&self, key: &str) -> io::Result<Vec<u8>> {
        // ruleid: rust-file-named-by-parameter
        fs::read(self.root.join(key))
    }

    fn load_safe(&self, key: &str) -> io::Result<Vec<u8>> {
        if !key.chars().all(|c| c.is_ascii_alphanumeric()) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        // ok: rust-file-named-by-parameter
        fs::read(self.root.join(key))
    }
}

async fn by_number(Path(id): Path<u32>) -> Vec<u8> {
    // ok: rust-file-named-by-parameter
    fs::read(format!("/srv/img/{}.png", id)).unwrap()
}

fn fixed() -> io::Result<String> {
    // ok: rust-file-named-by-parameter
    fs::read_to_string("/etc/app.toml")
}
