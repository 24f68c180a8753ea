const fs = require('fs');

function clear(path) {
  // ruleid: javascript-file-checked-then-used
  if (fs.existsSync(path)) {
    fs.unlinkSync(path);
  }
}

function make(folder) {
  // ruleid: javascript-file-checked-then-used
  if (!fs.existsSync(folder)) fs.mkdirSync(folder);
}

function load(path) {
  // ruleid: javascript-file-checked-then-used
  if (fs.existsSync(path)) {
    return fs.readFileSync(path, 'utf8');
  }
  return '';
}

function makeAtOnce(folder) {
  // ok: javascript-file-checked-then-used
  fs.mkdirSync(folder, { recursive: true });
}

function clearAtOnce(path) {
  // ok: javascript-file-checked-then-used
  fs.rmSync(path, { force: true });
}

function isThere(path) {
  // ok: javascript-file-checked-then-used
  if (fs.existsSync(path)) {
    return true;
  }
  return false;
}
