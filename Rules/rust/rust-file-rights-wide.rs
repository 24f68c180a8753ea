// ruleid: rust-file-rights-wide
fs::set_permissions(p, Permissions::from_mode(0o777))?;
// ruleid: rust-file-rights-wide
fs::write("id.pem", key)?;
// ruleid: rust-file-rights-wide
perms.set_readonly(false);

// ok: rust-file-rights-wide
fs::set_permissions(p, Permissions::from_mode(0o600))?;
// ok: rust-file-rights-wide
fs::write("report.txt", text)?;
// ok: rust-file-rights-wide
perms.set_readonly(true);
