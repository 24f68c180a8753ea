const fs = require('fs');

function save(path, text, done) {
  // ruleid: javascript-error-ignored
  fs.writeFile(path, text, (err) => {
    done('saved');
  });
}

// ruleid: javascript-error-ignored
process.on('uncaughtException', () => {});

function log(line) {
  // ruleid: javascript-error-ignored
  fs.appendFile('app.log', line, () => {});
}

async function order(cart) {
  // ruleid: javascript-error-ignored
  await payments.charge(cart.total).catch(() => {});
  return cart.id;
}

function saveSafely(path, text, done) {
  // ok: javascript-error-ignored
  fs.writeFile(path, text, (err) => {
    if (err) return done(err);
    return done(null, 'saved');
  });
}

process.on('uncaughtException', (err) => {
  console.error(err);
  process.exit(1);
});

function tidy(path) {
  // ok: javascript-error-ignored
  fs.unlink(path, () => {});
}

async function warm(url) {
  // ok: javascript-error-ignored
  await fetch(url).catch(() => {});
}

// ok: javascript-error-ignored
process.on('uncaughtException', (err) => fail(err));

