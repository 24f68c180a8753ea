function loadConfig(name) {
  // ruleid: javascript-code-loaded-from-folder-of-caller
  return require(path.join(process.cwd(), name));
}

router.post('/extensions', (req, res) => {
  // ruleid: javascript-code-loaded-from-folder-of-caller
  const load = createRequire(req.body.directory + '/');
  res.json(load('extension').run());
});

function settings(file) {
  // ruleid: javascript-code-loaded-from-folder-of-caller
  return require(path.resolve(file));
}

function convert(file) {
  // ruleid: javascript-code-loaded-from-folder-of-caller
  return spawn('./tools/convert', [file]);
}

// ruleid: javascript-code-loaded-from-folder-of-caller
module.paths.unshift('/opt/shared/plugins');

// ok: javascript-code-loaded-from-folder-of-caller
const codec = require(path.join(__dirname, 'build', 'codec.node'));

function compress(file) {
  // ok: javascript-code-loaded-from-folder-of-caller
  return spawn('/usr/bin/gzip', ['-k', '--', file], { env: { PATH: '/usr/bin:/bin' } });
}

// ok: javascript-code-loaded-from-folder-of-caller
const settingsJson = JSON.parse(fs.readFileSync(path.join(os.homedir(), '.app.json'), 'utf8'));
