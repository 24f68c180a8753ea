function loadChart() {
  const script = document.createElement('script');
  // ruleid: javascript-code-loaded-without-integrity
  script.src = 'https://cdn.example.net/chart.js';
  document.head.appendChild(script);
}

// ruleid: javascript-code-loaded-without-integrity
const page = '<script src="https://cdn.example.net/lib.js"></script>';

async function update() {
  const { data } = await axios.get('https://downloads.example.com/agent');
  fs.writeFileSync('/opt/agent', data);
  // ruleid: javascript-code-loaded-without-integrity
  execFileSync('/opt/agent', ['--restart']);
}

// ruleid: javascript-code-loaded-without-integrity
execSync('curl -sL https://get.example.com/install | bash');

function safeChart() {
  const script = document.createElement('script');
  // ok: javascript-code-loaded-without-integrity
  script.src = 'https://cdn.example.net/chart.js';
  script.integrity = 'sha384-abc';
  document.head.appendChild(script);
}

// ok: javascript-code-loaded-without-integrity
const safePage = '<script src="https://cdn.example.net/lib.js" integrity="sha384-abc" crossorigin="anonymous"></script>';

// ok: javascript-code-loaded-without-integrity
const local = '<script src="/js/app.js"></script>';

async function safeUpdate(expected) {
  const { data } = await axios.get('https://downloads.example.com/agent');
  const actual = createHash('sha256').update(data).digest('hex');
  if (actual !== expected) throw new Error('wrong hash');
  fs.writeFileSync('/opt/agent', data);
  // ok: javascript-code-loaded-without-integrity
  execFileSync('/opt/agent', ['--restart']);
}
