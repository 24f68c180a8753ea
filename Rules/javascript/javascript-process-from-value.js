const { exec, spawn, execFile } = require('child_process');
const child_process = require('child_process');

function convert(file, done) {
  // ruleid: javascript-process-from-value
  exec('convert ' + file, done);
}

function start(program, values) {
  // ruleid: javascript-process-from-value
  return spawn(program, values);
}

function list(folder) {
  // ruleid: javascript-process-from-value
  return child_process.execSync(`ls ${folder}`);
}

function version(done) {
  // ok: javascript-process-from-value
  exec('git --version', done);
}

function clone(address, done) {
  // ok: javascript-process-from-value
  execFile('git', ['clone', '--', address], done);
}

function again(values) {
  // ok: javascript-process-from-value
  return spawn(process.execPath, values);
}
