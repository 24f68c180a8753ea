// ruleid: rust-csv-cell-not-neutralised
fn export_csv(rows: &[Row]) -> String {
    let mut out = String::new();
    for r in rows {
        out.push_str(&format!("{},{}\n", r.name, r.comment));
    }
    out
}

// ruleid: rust-csv-cell-not-neutralised
pub fn export(rows: &[Row], w: impl Write) -> Result<(), csv::Error> {
    let mut w = csv::Writer::from_writer(w);
    for r in rows {
        w.write_record(&[&r.title, &r.note])?;
    }
    Ok(())
}

impl Book {
    // ruleid: rust-csv-cell-not-neutralised
    async fn to_csv(&self, f: &mut File) -> io::Result<()> {
        for e in &self.entries {
            writeln!(f, "{};{}", e.email, e.id)?;
        }
        Ok(())
    }
}

// ok: rust-csv-cell-not-neutralised
fn safe_export_csv(rows: &[Row]) -> String {
    rows.iter().map(|r| format!("{},{}\n", neutral(&r.name), r.id)).collect()
}

// ok: rust-csv-cell-not-neutralised
fn numbers_csv(rows: &[Row]) -> String {
    rows.iter().map(|r| format!("{},{}\n", r.id, r.count)).collect()
}

// ok: rust-csv-cell-not-neutralised
fn export_json(rows: &[Row]) -> String {
    rows.iter().map(|r| format!("{},{}", r.name, r.id)).collect()
}
