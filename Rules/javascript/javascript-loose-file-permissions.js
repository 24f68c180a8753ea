const fs = require('fs');
const { chmodSync } = require('fs');

function install(path) {
  // ruleid: javascript-loose-file-permissions
  fs.chmodSync(path, 0o777);
}

async function save(path, text) {
  // ruleid: javascript-loose-file-permissions
  await fs.promises.writeFile(path, text, { mode: 0o666 });
}

// ruleid: javascript-loose-file-permissions
process.umask(0);

// ruleid: javascript-loose-file-permissions
chmodSync('config.json', '0777');

function installSafely(path) {
  // ok: javascript-loose-file-permissions
  fs.chmodSync(path, 0o755);
}

async function saveSafely(path, text) {
  // ok: javascript-loose-file-permissions
  await fs.promises.writeFile(path, text, { mode: 0o600 });
}

// ok: javascript-loose-file-permissions
process.umask(0o077);

// ruleid: javascript-loose-file-permissions
function writePrivateKey(file, pem) {
  fs.writeFileSync(file, pem);
  fs.chmodSync(file, 0o644);
}
// ruleid: javascript-loose-file-permissions
fs.chmodSync(keyFile, 0o644);
// ok: javascript-loose-file-permissions
fs.chmodSync(keyFile, 0o600);
