// ruleid: javascript-unsafe-search-path
process.env.PATH = '.:' + process.env.PATH;

function run(command) {
  // ruleid: javascript-unsafe-search-path
  return spawn(command, [], { env: { PATH: `/tmp/bin:${process.env.PATH}` } });
}

app.post('/build', (req, res) => {
  // ruleid: javascript-unsafe-search-path
  spawn('make', [], { env: { ...process.env, LD_LIBRARY_PATH: req.body.libraries } });
  res.sendStatus(202);
});

// ok: javascript-unsafe-search-path
process.env.PATH = '/usr/local/bin:' + process.env.PATH;

function runSafely(command) {
  // ok: javascript-unsafe-search-path
  return spawn('/usr/bin/make', [command], { env: { PATH: '/usr/bin:/bin' } });
}

// ok: javascript-unsafe-search-path
const entries = process.env.PATH.split(':');

// ruleid: javascript-unsafe-search-path
const codec = require(path.join(process.cwd(), 'build', 'codec.node'));
// ruleid: javascript-unsafe-search-path
process.env.NODE_PATH = '/tmp/node_modules';
// ruleid: javascript-unsafe-search-path
execFile(`${dir}/on-start`, [], cb);
// ruleid: javascript-unsafe-search-path
spawn('make', ['all'], { env: { ...process.env, PATH: `${projectDir}/bin:${process.env.PATH}` } });
// ok: javascript-unsafe-search-path
const own = require(path.join(__dirname, 'build', 'codec.node'));
// ok: javascript-unsafe-search-path
execFile('/usr/bin/git', ['status'], cb);
