const AdmZip = require('adm-zip');
const unzipper = require('unzipper');

function unpack(zipPath, dest) {
  const zip = new AdmZip(zipPath);
  for (const entry of zip.getEntries()) {
    const target = path.join(dest, entry.entryName);
    // ruleid: javascript-archive-entry-decides-path
    fs.writeFileSync(target, entry.getData());
  }
}

function unzip(file, dest) {
  fs.createReadStream(file).pipe(unzipper.Parse()).on('entry', (entry) => {
    // ruleid: javascript-archive-entry-decides-path
    entry.pipe(fs.createWriteStream(path.join(dest, entry.path)));
  });
}

extract.on('entry', (header, stream, next) => {
  // ruleid: javascript-archive-entry-decides-path
  stream.pipe(fs.createWriteStream(`${out}/${header.name}`));
  next();
});

function safe(zip, dest) {
  for (const entry of zip.getEntries()) {
    const target = path.resolve(dest, entry.entryName);
    if (!target.startsWith(dest + path.sep)) throw new Error('outside');
    // ok: javascript-archive-entry-decides-path
    fs.writeFileSync(target, entry.getData());
  }
}

function flat(zip, dest) {
  for (const entry of zip.getEntries()) {
    // ok: javascript-archive-entry-decides-path
    fs.writeFileSync(path.join(dest, path.basename(entry.entryName)), entry.getData());
  }
}

function log(entry) {
  // ok: javascript-archive-entry-decides-path
  fs.appendFileSync('unpack.log', `${entry.size}\n`);
}
