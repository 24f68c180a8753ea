const fs = require('fs');
const os = require('os');
const path = require('path');

function cache(report) {
  // ruleid: javascript-predictable-temporary-file
  fs.writeFileSync('/tmp/report.json', JSON.stringify(report));
}

function upload(stream) {
  // ruleid: javascript-predictable-temporary-file
  stream.pipe(fs.createWriteStream(path.join(os.tmpdir(), 'upload.bin')));
}

async function note(id, text) {
  // ruleid: javascript-predictable-temporary-file
  await fs.promises.writeFile(`${os.tmpdir()}/note-${id}.txt`, text);
}

function cacheSafely(report) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'report-'));
  // ok: javascript-predictable-temporary-file
  fs.writeFileSync(path.join(folder, 'report.json'), JSON.stringify(report));
}

function read() {
  // ok: javascript-predictable-temporary-file
  return fs.readFileSync('/tmp/report.json', 'utf8');
}

function save(report) {
  // ok: javascript-predictable-temporary-file
  fs.writeFileSync('data/tmp/report.json', JSON.stringify(report));
}

function stage(buffer) {
  // ruleid: javascript-predictable-temporary-file
  const tmp = path.join(os.tmpdir(), `upload-${process.pid}-${Date.now()}`);
  fs.writeFileSync(tmp, buffer);
}

async function report(html) {
  // ruleid: javascript-predictable-temporary-file
  await writeFile('/tmp/report.html', html);
  // ruleid: javascript-predictable-temporary-file
  fs.writeFileSync(path.join(os.tmpdir(), 'state.json'), html);
}

// ruleid: javascript-predictable-temporary-file
const upload = multer({ dest: 'public/uploads/' });

function stageRandom(buffer) {
  // ok: javascript-predictable-temporary-file
  const tmp = path.join(os.tmpdir(), crypto.randomUUID());
  fs.writeFileSync(tmp, buffer, { flag: 'wx', mode: 0o600 });
}
