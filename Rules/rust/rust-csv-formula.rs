fn export(users: &[User], out: &mut impl Write) -> io::Result<()> {
    for u in users {
        // ruleid: rust-csv-formula
        writeln!(out, "\"{}\",\"{}\",\"{}\"", u.name, u.email, u.comment)?;
    }
    Ok(())
}

fn feedback(rows: Vec<Feedback>) -> Result<Vec<u8>, Error> {
    let mut w = csv::Writer::from_writer(vec![]);
    for f in rows {
        // ruleid: rust-csv-formula
        w.write_record([f.user.as_str(), f.subject.as_str()])?;
    }
    finish(w)
}

fn export_all(rows: Vec<Row>) -> Result<Vec<u8>, Error> {
    let mut w = csv::Writer::from_writer(vec![]);
    for row in rows {
        // ruleid: rust-csv-formula
        w.serialize(row)?;
    }
    finish(w)
}

fn numbers(points: &[Point], out: &mut impl Write) -> io::Result<()> {
    for p in points {
        // ok: rust-csv-formula
        writeln!(out, "{},{}", p.x, p.y)?;
    }
    Ok(())
}

fn head(w: &mut csv::Writer<Vec<u8>>) -> Result<(), Error> {
    // ok: rust-csv-formula
    w.write_record(["id", "name"])?;
    Ok(())
}

fn sentence(u: &User) -> String {
    // ok: rust-csv-formula
    format!("Hello {}", u.name)
}
