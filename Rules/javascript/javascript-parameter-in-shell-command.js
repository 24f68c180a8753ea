const { exec, execSync, spawn, execFile } = require('child_process');

function convert(input, output) {
  const line = 'convert ' + input + ' ' + output;
  // ruleid: javascript-parameter-in-shell-command
  exec(line, (err) => { if (err) throw err; });
}

const tag = async ({ version }) => {
  // ruleid: javascript-parameter-in-shell-command
  execSync(`git tag ${version}`);
};

function archive(folder) {
  // ruleid: javascript-parameter-in-shell-command
  return spawn('bash', ['-c', `tar czf - ${folder}`]);
}

function convertSafely(input, output) {
  // ok: javascript-parameter-in-shell-command
  execFile('convert', ['--', input, output], done);
}

function status() {
  // ok: javascript-parameter-in-shell-command
  return execSync('git status --short').toString();
}

function page(n) {
  // ok: javascript-parameter-in-shell-command
  return execSync(`report --page ${Number(n)}`);
}
