// ruleid: rust-file-checked-then-used
if path.exists() {
    fs::read(path)?;
}

// ruleid: rust-file-checked-then-used
if !p.is_symlink() {
    fs::write(p, b)?;
}

// ruleid: rust-file-checked-then-used
let m = fs::metadata(p)?;
fs::read(p)?;


// ok: rust-file-checked-then-used
OpenOptions::new().create_new(true).open(p)?;
// ok: rust-file-checked-then-used
let f = File::open(p)?;
// ok: rust-file-checked-then-used
fs::read(q)?;
