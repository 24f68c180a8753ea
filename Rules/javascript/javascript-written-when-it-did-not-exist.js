function writeOnce(file, data) {
  // ruleid: javascript-written-when-it-did-not-exist
  if (fs.existsSync(file)) {
    throw new Error('exists');
  }
  fs.writeFileSync(file, data);
}

function dropLock(path) {
  // ruleid: javascript-written-when-it-did-not-exist
  if (fs.existsSync(path)) fs.unlinkSync(path);
}

function make(target, data) {
  // ruleid: javascript-written-when-it-did-not-exist
  if (existsSync(target)) return false;
  writeFileSync(target, data);
  return true;
}

function writeOnceSafe(file, data) {
  // ok: javascript-written-when-it-did-not-exist
  fs.writeFileSync(file, data, { flag: 'wx' });
}

function readIfThere(file) {
  // ok: javascript-written-when-it-did-not-exist
  return fs.existsSync(file) ? fs.readFileSync(file) : null;
}

function drop(file) {
  // ok: javascript-written-when-it-did-not-exist
  fs.rmSync(file, { force: true });
}
