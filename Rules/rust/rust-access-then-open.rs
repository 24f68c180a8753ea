// ruleid: rust-access-then-open
if unsafe { libc::access(p, libc::W_OK) } == 0 {
    let f = File::create(name)?;
}

// ruleid: rust-access-then-open
unistd::access(path, AccessFlags::R_OK)?;
let f = File::open(path)?;

// ruleid: rust-access-then-open
if libc::access(p, 0) == 0 { libc::unlink(p); }

// ok: rust-access-then-open
let f = File::open(path)?;
// ok: rust-access-then-open
let ok = libc::access(p, 0) == 0;
// ok: rust-access-then-open
let m = f.metadata()?;
