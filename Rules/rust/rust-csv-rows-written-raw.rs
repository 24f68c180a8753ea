fn report(rows: Vec<Row>, path: &Path) -> csv::Result<()> {
    let mut w = csv::WriterBuilder::new().delimiter(b';').from_path(path)?;
    for r in rows {
        // ruleid: rust-csv-rows-written-raw
        w.serialize(r)?;
    }
    w.flush()?;
    Ok(())
}

fn members<W: Write>(members: &[Member], out: W) -> csv::Result<()> {
    let mut w = csv::Writer::from_writer(out);
    w.write_record(["nickname", "about"])?;
    for m in members {
        // ruleid: rust-csv-rows-written-raw
        w.write_record([m.nickname.as_str(), m.about.as_str()])?;
    }
    Ok(())
}

fn feedback(db: &Db) -> Vec<u8> {
    let mut w = csv::Writer::from_writer(vec![]);
    for f in db.all_feedback() {
        // ruleid: rust-csv-rows-written-raw
        w.write_record(&[&f.name, &f.text]).unwrap();
    }
    w.into_inner().unwrap()
}

fn members_safe<W: Write>(members: &[Member], out: W) -> csv::Result<()> {
    let mut w = csv::Writer::from_writer(out);
    for m in members {
        // ok: rust-csv-rows-written-raw
        w.write_record([cell(&m.nickname), cell(&m.about)])?;
    }
    Ok(())
}

fn header<W: Write>(out: W) -> csv::Result<()> {
    let mut w = csv::Writer::from_writer(out);
    // ok: rust-csv-rows-written-raw
    w.write_record(["id", "total"])
}

fn numbers<W: Write>(samples: &[f64], out: W) -> csv::Result<()> {
    let mut w = csv::Writer::from_writer(out);
    for s in samples {
        // ok: rust-csv-rows-written-raw
        w.write_record(&[s.to_string()])?;
    }
    Ok(())
}
