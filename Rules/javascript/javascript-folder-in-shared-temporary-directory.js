const fs = require('fs');
const os = require('os');
const path = require('path');
const tmp = require('tmp');

async function prepare() {
  const dir = path.join(os.tmpdir(), 'exports');
  // ruleid: javascript-folder-in-shared-temporary-directory
  await fs.promises.mkdir(dir, { recursive: true });
  return dir;
}

// ruleid: javascript-folder-in-shared-temporary-directory
fs.mkdirSync(path.join(os.tmpdir(), 'reports'));

// ruleid: javascript-folder-in-shared-temporary-directory
const shared = tmp.dirSync({ mode: 0o755, keep: true });

// ok: javascript-folder-in-shared-temporary-directory
const own = fs.mkdtempSync(path.join(os.tmpdir(), 'exports-'));

// ok: javascript-folder-in-shared-temporary-directory
const closed = tmp.dirSync({ mode: 0o700 });

function store(base) {
  const dir = path.join(base, 'exports');
  // ok: javascript-folder-in-shared-temporary-directory
  fs.mkdirSync(dir, { recursive: true });
}
