async function register(form) {
  // ruleid: javascript-cheap-key-derivation
  return bcrypt.hash(form.password, 5);
}

const derive = promisify(pbkdf2);
async function keyOf(password, salt) {
  // ruleid: javascript-cheap-key-derivation
  return derive(password, salt, 1000, 32, 'sha1');
}

function keySync(passphrase, salt) {
  // ruleid: javascript-cheap-key-derivation
  return crypto.pbkdf2Sync(passphrase, salt, 5000, 32, 'sha256');
}

async function registerSafe(form) {
  // ok: javascript-cheap-key-derivation
  return bcrypt.hash(form.password, 12);
}

function keySafe(passphrase, salt) {
  // ok: javascript-cheap-key-derivation
  return crypto.pbkdf2Sync(passphrase, salt, 600000, 32, 'sha256');
}

function rounds(list) {
  // ok: javascript-cheap-key-derivation
  return list.slice(0, 9);
}
