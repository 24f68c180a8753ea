async function readUpload(path, uid) {
  // ruleid: javascript-file-tested-by-name-then-opened
  const info = await stat(path);
  if (info.uid !== uid) throw new Error('not allowed');
  return readFile(path);
}

function serve(path, cb) {
  // ruleid: javascript-file-tested-by-name-then-opened
  fs.lstat(path, (err, st) => {
    if (err || st.isSymbolicLink()) return cb(new Error('rejected'));
    fs.readFile(path, cb);
  });
}

function clean(file) {
  // ruleid: javascript-file-tested-by-name-then-opened
  const st = fs.lstatSync(file);
  if (st.isSymbolicLink()) return;
  fs.unlinkSync(file);
}

async function readByHandle(path, uid) {
  const handle = await fs.open(path, 'r');
  // ok: javascript-file-tested-by-name-then-opened
  const info = await handle.stat();
  return info.uid === uid ? handle.readFile() : null;
}

function freshness(file) {
  // ok: javascript-file-tested-by-name-then-opened
  const st = fs.statSync(file);
  return { mtime: st.mtimeMs, text: fs.readFileSync(file) };
}

function own() {
  const file = '/etc/app/config.json';
  // ok: javascript-file-tested-by-name-then-opened
  const st = fs.statSync(file);
  return st.uid === 0 ? fs.readFileSync(file) : null;
}
