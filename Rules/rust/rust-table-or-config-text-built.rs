// ruleid: rust-table-or-config-text-built
writeln!(out, "{},{}", name, mail)?;
// ruleid: rust-table-or-config-text-built
let row = format!("{},{},{}\n", a, b, c);
// ruleid: rust-table-or-config-text-built
wtr.write_record(&[name, mail])?;

// ok: rust-table-or-config-text-built
let s = format!("hello {}", name);
// ok: rust-table-or-config-text-built
out.push(name);
// ok: rust-table-or-config-text-built
writeln!(out)?;
