// ruleid: rust-temporary-file-guessable
let f = File::create("/tmp/report.txt")?;
// ruleid: rust-temporary-file-guessable
let d = std::env::temp_dir().join("x");
// ruleid: rust-temporary-file-guessable
let p = format!("/tmp/app-{}", pid);

// ok: rust-temporary-file-guessable
let f = File::create("report.txt")?;
// ok: rust-temporary-file-guessable
let d = tempfile::tempdir()?;
// ok: rust-temporary-file-guessable
let p = format!("/srv/app-{}", pid);
