const fs = require('fs');

function create(path, text) {
  // ruleid: javascript-file-check-then-use
  if (!fs.existsSync(path)) {
    fs.writeFileSync(path, text);
  }
}

function remove(path, done) {
  // ruleid: javascript-file-check-then-use
  fs.access(path, fs.constants.W_OK, (err) => {
    if (!err) {
      fs.unlink(path, done);
    }
  });
}

function load(path) {
  // ruleid: javascript-file-check-then-use
  if (fs.existsSync(path)) {
    const text = fs.unlinkSync(path);
    return text;
  }
  return {};
}

function createSafely(path, text) {
  // ok: javascript-file-check-then-use
  fs.writeFileSync(path, text, { flag: 'wx' });
}

function folder(path) {
  // ok: javascript-file-check-then-use
  if (!fs.existsSync(path)) {
    fs.mkdirSync(path, { recursive: true });
  }
}

function other(path, target) {
  // ok: javascript-file-check-then-use
  if (fs.existsSync(path)) {
    fs.writeFileSync(target, 'found');
  }
}

async function readUserFile(path) {
  // ruleid: javascript-file-check-then-use
  await access(path, constants.R_OK);
  return readFile(path, 'utf8');
}
async function direct(path) {
  // ok: javascript-file-check-then-use
  return readFile(path, 'utf8');
}

async function sendFolderEntry(file) {
  // ok: javascript-file-check-then-use
  const info = await fs.promises.stat(file);
  if (!info.isFile()) throw new Error('not a file');
  return fs.createReadStream(file);
}
