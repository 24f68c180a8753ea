// ruleid: rust-code-or-library-by-name
let l = unsafe { Library::new(path) };
// ruleid: rust-code-or-library-by-name
Command::new("convert").status()?;
// ruleid: rust-code-or-library-by-name
let f: Symbol<F> = unsafe { l.get(name.as_bytes()) }?;

// ok: rust-code-or-library-by-name
let l = load_table();
// ok: rust-code-or-library-by-name
Command::new("/usr/bin/convert").status()?;
// ok: rust-code-or-library-by-name
let f = table(1);
