function deployer() {
  const run = util.promisify(exec);
  // ruleid: javascript-command-built-for-promised-exec
  return async (tag) => run(`docker pull registry.local/app:${tag}`);
}

function pings() {
  const execAsync = promisify(child_process.exec);
  // ruleid: javascript-command-built-for-promised-exec
  return (host) => execAsync('ping -c 1 ' + host);
}

async function archive(name) {
  const sh = promisify(exec);
  const command = `tar czf out.tgz ${name}`;
  // ruleid: javascript-command-built-for-promised-exec
  await sh(command);
}

async function uptime() {
  const run = util.promisify(exec);
  // ok: javascript-command-built-for-promised-exec
  return run('uptime -p');
}

async function safely(name) {
  const run = util.promisify(execFile);
  // ok: javascript-command-built-for-promised-exec
  return run('tar', ['czf', 'out.tgz', '--', name]);
}

function announce(name) {
  const run = makeRunner();
  // ok: javascript-command-built-for-promised-exec
  return run(`hello ${name}`);
}
