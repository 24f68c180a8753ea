const { spawnSync } = require('child_process');
const cp = require('child_process');

function rotate(src, dest) {
  // ruleid: javascript-result-of-check-ignored
  spawnSync('rsync', ['-a', src, dest]);
  fs.rmSync(src, { recursive: true });
}

function backup() {
  // ruleid: javascript-result-of-check-ignored
  cp.spawnSync('pg_dump', ['-f', 'out.sql', 'app']);
  // ok: javascript-result-of-check-ignored
  const r = cp.spawnSync('gzip', ['out.sql']);
  if (r.status !== 0) throw new Error('gzip');
  // ok: javascript-result-of-check-ignored
  return cp.spawnSync('ls').status === 0;
}

app.post('/password', async (req, res) => {
  const user = await User.findByPk(req.session.userId);
  // ruleid: javascript-result-of-check-ignored
  bcrypt.compare(req.body.current, user.hash);
  // ruleid: javascript-result-of-check-ignored
  await argon2.verify(user.hash, req.body.current);
  // ok: javascript-result-of-check-ignored
  const same = await bcrypt.compare(req.body.current, user.hash);
  // ok: javascript-result-of-check-ignored
  if (!(await argon2.verify(user.hash, req.body.current))) return res.sendStatus(403);
  res.json({ same });
});

function signed(data, key, signature) {
  // ruleid: javascript-result-of-check-ignored
  crypto.verify('sha256', data, key, signature);
  // ok: javascript-result-of-check-ignored
  return crypto.verify('sha256', data, key, signature);
}

function create(body) {
  // ruleid: javascript-result-of-check-ignored
  userSchema.validate(body);
  // ok: javascript-result-of-check-ignored
  const { error } = userSchema.validate(body);
  // ok: javascript-result-of-check-ignored
  jwt.verify(body.token, key);
  return error;
}
