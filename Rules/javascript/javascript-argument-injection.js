const { execFile, spawnSync, spawn } = require('child_process');
const cp = require('child_process');

app.post('/repos', (req, res) => {
  // ruleid: javascript-argument-injection
  execFile('git', ['clone', req.body.url, '/srv/repos/new'], (err) => res.sendStatus(err ? 500 : 201));
});

export function searchCode(term, dir) {
  // ruleid: javascript-argument-injection
  const out = spawnSync('grep', ['-rn', term, dir], { encoding: 'utf8' });
  // ok: javascript-argument-injection
  const same = spawnSync('grep', ['-rn', '--', term, dir]);
  return out.stdout + same.stdout;
}

function lookup(host) {
  // ruleid: javascript-argument-injection
  return cp.spawn('nslookup', [host]);
}

function domainLookup(domain) {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(domain)) throw new Error('domain');
  // ok: javascript-argument-injection
  return cp.spawn('nslookup', [domain]);
}

function version() {
  // ok: javascript-argument-injection
  return spawnSync('git', ['--version']);
}

function node(url) {
  // ok: javascript-argument-injection
  return spawn('node', ['worker.js', url]);
}
