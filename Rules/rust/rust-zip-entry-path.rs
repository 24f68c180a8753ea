use std::fs::{self, File};
use std::path::Path;

fn unpack(file: File, target: &Path) -> zip::result::ZipResult<()> {
    let mut archive = zip::ZipArchive::new(file)?;
    for i in 0..archive.len() {
        let mut entry = archive.by_index(i)?;
        // ruleid: rust-zip-entry-path
        let path = target.join(entry.name());
        let mut out = File::create(&path)?;
        std::io::copy(&mut entry, &mut out)?;
    }
    Ok(())
}

fn first(file: File) {
    let mut archive = zip::ZipArchive::new(file).unwrap();
    let entry = archive.by_index(0).unwrap();
    // ruleid: rust-zip-entry-path
    File::create(Path::new("/srv/out").join(entry.name())).unwrap();
}

fn named(mut archive: zip::ZipArchive<File>, target: &Path) -> zip::result::ZipResult<()> {
    let entry = archive.by_index(0)?;
    let name = entry.name().to_string();
    // ruleid: rust-zip-entry-path
    fs::create_dir_all(target.join(&name))?;
    Ok(())
}

fn unpack_safely(file: File, target: &Path) -> zip::result::ZipResult<()> {
    let mut archive = zip::ZipArchive::new(file)?;
    for i in 0..archive.len() {
        let mut entry = archive.by_index(i)?;
        let Some(name) = entry.enclosed_name() else { continue };
        // ok: rust-zip-entry-path
        let mut out = File::create(target.join(name))?;
        std::io::copy(&mut entry, &mut out)?;
    }
    Ok(())
}

fn whole(file: File, target: &Path) -> zip::result::ZipResult<()> {
    // ok: rust-zip-entry-path
    zip::ZipArchive::new(file)?.extract(target)
}

fn list(mut archive: zip::ZipArchive<File>) {
    let entry = archive.by_index(0).unwrap();
    // ok: rust-zip-entry-path
    println!("{}", entry.name());
}
