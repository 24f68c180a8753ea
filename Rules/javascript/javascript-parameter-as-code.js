export function compute(formula, row) {
  // ruleid: javascript-parameter-as-code
  return new Function('row', 'return ' + formula)(row);
}

const run = ({ script }, sandbox) => {
  // ruleid: javascript-parameter-as-code
  return vm.runInNewContext(script, sandbox);
};

export async function loadPlugin(name) {
  // ruleid: javascript-parameter-as-code
  return import(`./plugins/${name}.js`);
}

export function later(callback) {
  // ok: javascript-parameter-as-code
  setTimeout(callback, 100);
}

export function read(text) {
  // ok: javascript-parameter-as-code
  return JSON.parse(text);
}

export async function known(name) {
  if (!PLUGINS.includes(name)) throw new Error('unknown');
  // ok: javascript-parameter-as-code
  return import(`./plugins/${name}.js`);
}
