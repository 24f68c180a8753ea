function video(options, url) {
  // ruleid: javascript-list-of-caller-becomes-program-arguments
  const args = [...options.split(' '), url];
  const child = spawn('yt-dlp', args, { stdio: 'pipe' });
  return child;
}

function pack(files, out) {
  // ruleid: javascript-list-of-caller-becomes-program-arguments
  return execFileSync('tar', ['-czf', out, ...files]);
}

app.get('/log', (req, res) => {
  // ruleid: javascript-list-of-caller-becomes-program-arguments
  execFile('git', ['log', req.query.branch], (err, out) => res.send(out));
});

function packSafe(files, out) {
  // ok: javascript-list-of-caller-becomes-program-arguments
  return execFileSync('tar', ['-czf', out, '--', ...files]);
}

function status(dir) {
  // ok: javascript-list-of-caller-becomes-program-arguments
  return execFile('git', ['status', '--short'], { cwd: dir });
}

app.get('/show', (req, res) => {
  if (req.query.rev.startsWith('-')) return res.sendStatus(400);
  // ok: javascript-list-of-caller-becomes-program-arguments
  execFile('git', ['show', req.query.rev], (err, out) => res.send(out));
});
