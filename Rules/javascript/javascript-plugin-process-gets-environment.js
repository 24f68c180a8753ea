const { fork, spawn } = require('child_process');
const vm = require('vm');

// ruleid: javascript-plugin-process-gets-environment
const worker = fork('plugin.js', [], { env: { ...process.env } });

function runScript(userScript) {
  // ruleid: javascript-plugin-process-gets-environment
  return spawn('node', [userScript], { env: process.env });
}

// ruleid: javascript-plugin-process-gets-environment
const context = vm.createContext({ console, process });

// ok: javascript-plugin-process-gets-environment
const safe = fork('plugin.js', [], { env: { PATH: process.env.PATH } });

// ok: javascript-plugin-process-gets-environment
const closed = vm.createContext({ console });

// ok: javascript-plugin-process-gets-environment
const build = spawn('make', ['all'], { env: { LANG: 'C' } });
