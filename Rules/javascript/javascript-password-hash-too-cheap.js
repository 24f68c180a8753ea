function store(user, password) {
  // ruleid: javascript-password-hash-too-cheap
  user.hash = crypto.createHash('sha512').update(password).digest('hex');
}

const derive = (password, salt) =>
  // ruleid: javascript-password-hash-too-cheap
  crypto.pbkdf2Sync(password, salt, 1000, 32, 'sha256');

async function register(form) {
  // ruleid: javascript-password-hash-too-cheap
  return bcrypt.hash(form.password, 5);
}

async function registerSafe(form) {
  // ok: javascript-password-hash-too-cheap
  return bcrypt.hash(form.password, 12);
}

const deriveSafe = (password) =>
  // ok: javascript-password-hash-too-cheap
  crypto.pbkdf2Sync(password, crypto.randomBytes(16), 600000, 32, 'sha256');

function checksum(file) {
  // ok: javascript-password-hash-too-cheap
  return crypto.createHash('sha256').update(file).digest('hex');
}
