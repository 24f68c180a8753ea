import { execFile, spawn } from 'child_process';

export function clone(repository, target) {
  return new Promise((resolve) => {
    // ruleid: javascript-parameter-as-program-argument
    execFile('git', ['clone', repository, target], resolve);
  });
}

app.post('/probe', (req, res) => {
  const args = ['-t', '2', req.body.host];
  // ruleid: javascript-parameter-as-program-argument
  const child = spawn('nmap', args);
  child.stdout.pipe(res);
});

const fetchPage = async (address) => {
  // ruleid: javascript-parameter-as-program-argument
  const { stdout } = await execa('curl', ['-s', address]);
  return stdout;
};

export function cloneSafely(repository, target) {
  // ok: javascript-parameter-as-program-argument
  execFile('git', ['clone', '--', repository, target], done);
}

export function list() {
  // ok: javascript-parameter-as-program-argument
  return spawn('ls', ['-l']);
}

export function checked(host) {
  if (!HOST.test(host)) throw new Error('bad host');
  // ok: javascript-parameter-as-program-argument
  return spawn('ping', ['-c', '1', host]);
}
