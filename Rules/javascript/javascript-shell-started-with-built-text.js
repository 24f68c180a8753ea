function archive(folder) {
  // ruleid: javascript-shell-started-with-built-text
  return spawn('bash', ['-c', `tar czf - ${folder}`]);
}

function dump(name) {
  const line = 'pg_dump ' + name + ' > /backup/a.sql';
  // ruleid: javascript-shell-started-with-built-text
  execFile('/bin/sh', ['-c', line], done);
}

const list = (dir) => {
  // ruleid: javascript-shell-started-with-built-text
  return child.spawnSync('cmd.exe', ['/c', 'dir ' + dir]);
};

function archiveSafe(folder) {
  // ok: javascript-shell-started-with-built-text
  return spawn('tar', ['czf', '-', '--', folder]);
}

function status() {
  // ok: javascript-shell-started-with-built-text
  return spawn('sh', ['-c', 'uptime']);
}

function run(script) {
  // ok: javascript-shell-started-with-built-text
  return spawn('bash', [script]);
}
