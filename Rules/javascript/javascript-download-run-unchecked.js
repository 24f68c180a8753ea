async function update() {
  // ruleid: javascript-download-run-unchecked
  const res = await fetch('https://cdn.example.com/plugin.js');
  fs.writeFileSync('plugin.js', await res.text());
  require('./plugin.js');
}

async function installTool(version) {
  // ruleid: javascript-download-run-unchecked
  const { data } = await axios.get(`https://dl.example.com/tool-${version}`, { responseType: 'arraybuffer' });
  fs.writeFileSync('/usr/local/bin/tool', data);
  fs.chmodSync('/usr/local/bin/tool', 0o755);
}

const upgrade = async (url) => {
  // ruleid: javascript-download-run-unchecked
  await downloadFile(url, 'fw.bin');
  await flashFirmware('fw.bin');
};

async function safe() {
  // ok: javascript-download-run-unchecked
  const res = await fetch('https://cdn.example.com/plugin.js');
  const text = await res.text();
  if (crypto.createHash('sha256').update(text).digest('hex') !== EXPECTED) throw new Error('changed');
  fs.writeFileSync('plugin.js', text);
  require('./plugin.js');
}

async function list() {
  // ok: javascript-download-run-unchecked
  const res = await fetch('https://api.example.com/items');
  return res.json();
}

async function save() {
  // ok: javascript-download-run-unchecked
  const { data } = await axios.get('https://api.example.com/logo.png', { responseType: 'arraybuffer' });
  fs.writeFileSync('logo.png', data);
}
