function spool(data) {
  // ruleid: javascript-shared-folder-for-temporary-file
  fs.writeFileSync('/tmp/spool.dat', data);
}

function stage(name, data) {
  // ruleid: javascript-shared-folder-for-temporary-file
  const file = path.join(os.tmpdir(), name);
  fs.createWriteStream(file).end(data);
}

function names() {
  // ruleid: javascript-shared-folder-for-temporary-file
  return tmp.tmpNameSync({ prefix: 'job-' });
}

function spoolSafe(data) {
  // ok: javascript-shared-folder-for-temporary-file
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'job-'));
  // ok: javascript-shared-folder-for-temporary-file
  fs.writeFileSync(path.join(dir, 'spool.dat'), data);
}

function save(data) {
  // ok: javascript-shared-folder-for-temporary-file
  fs.writeFileSync('/srv/app/state.json', data);
}

function other() {
  // ok: javascript-shared-folder-for-temporary-file
  return os.tmpdir();
}
