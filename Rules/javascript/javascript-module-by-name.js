// ok: javascript-module-by-name
const path = require('node:path');

function plugin(name) {
  // ruleid: javascript-module-by-name
  return require(name);
}

async function locale(language) {
  // ruleid: javascript-module-by-name
  return import('./locales/' + language + '.js');
}

function command(name) {
  // ruleid: javascript-module-by-name
  return require(path.join(__dirname, 'commands', name));
}

// ok: javascript-module-by-name
const settings = require('./settings.json');

async function english() {
  // ok: javascript-module-by-name
  return import('./locales/en.js');
}

// ok: javascript-module-by-name
const version = require(path.join(__dirname, 'package.json')).version;
