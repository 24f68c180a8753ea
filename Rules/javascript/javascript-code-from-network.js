const { execSync } = require('child_process');

function install() {
  // ruleid: javascript-code-from-network
  execSync('curl -s https://example.com/install.sh | bash');
}

async function loadPlugin(url) {
  const response = await fetch(url);
  const source = await response.text();
  // ruleid: javascript-code-from-network
  return eval(source);
}

function widget() {
  const script = document.createElement('script');
  // ruleid: javascript-code-from-network
  script.src = 'http://widgets.example.com/widget.js';
  document.head.append(script);
}

function download() {
  // ok: javascript-code-from-network
  execSync('curl -sO https://example.com/data.json');
}

async function loadData(url) {
  const response = await fetch(url);
  // ok: javascript-code-from-network
  return JSON.parse(await response.text());
}

function widgetSafely() {
  const script = document.createElement('script');
  // ok: javascript-code-from-network
  script.src = '/scripts/widget.js';
  document.head.append(script);
}

