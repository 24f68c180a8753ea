const { exec, execFile, spawn } = require('child_process');
const cp = require('child_process');

function ping(req, res) {
  // ruleid: javascript-child-process-exec-built-command
  exec('ping -c 1 ' + req.query.host, (err, stdout) => res.send(stdout));
}

async function archive(directory) {
  // ruleid: javascript-child-process-exec-built-command
  const out = cp.execSync(`tar czf backup.tgz ${directory}`);
  return out.toString();
}

function grep(term) {
  // ruleid: javascript-child-process-exec-built-command
  return spawn(`grep -r ${term} logs`, { shell: true });
}

function viaShell(file) {
  // ruleid: javascript-child-process-exec-built-command
  return cp.spawn('sh', ['-c', 'cat ' + file]);
}

function safePing(host, done) {
  // ok: javascript-child-process-exec-built-command
  execFile('ping', ['-c', '1', host], done);
}

function version(done) {
  // ok: javascript-child-process-exec-built-command
  exec('git --version', done);
}

function search(pattern, text) {
  // ok: javascript-child-process-exec-built-command
  return new RegExp(pattern + '$').exec(text + '\n');
}

function list(directory) {
  // ok: javascript-child-process-exec-built-command
  return spawn('ls', ['-l', `${directory}/logs`]);
}

