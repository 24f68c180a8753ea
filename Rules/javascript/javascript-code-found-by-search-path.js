// ruleid: javascript-code-found-by-search-path
process.env.PATH = './node_modules/.bin:' + process.env.PATH;

function plugin(name) {
  // ruleid: javascript-code-found-by-search-path
  return require(path.join(process.cwd(), 'plugins', name));
}

function pack(folder) {
  // ruleid: javascript-code-found-by-search-path
  return spawn('tar', ['czf', 'out.tgz', folder]);
}

function packSafe(folder) {
  // ok: javascript-code-found-by-search-path
  return spawn('/usr/bin/tar', ['czf', 'out.tgz', folder]);
}

// ok: javascript-code-found-by-search-path
const tools = require('./tools');

// ok: javascript-code-found-by-search-path
const home = process.env.HOME;
