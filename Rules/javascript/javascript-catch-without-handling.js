const fs = require('node:fs');

function remove(path) {
  // ruleid: javascript-catch-without-handling
  try {
    fs.unlinkSync(path);
  } catch (error) {
  }
}

function width(text) {
  let width = 80;
  // ruleid: javascript-catch-without-handling
  try { width = JSON.parse(text).width; } catch {}
  return width;
}

async function warm(cache) {
  // ruleid: javascript-catch-without-handling
  cache.load().catch(() => {});
}

function removeIfThere(path) {
  // ok: javascript-catch-without-handling
  try {
    fs.unlinkSync(path);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

async function warmed(cache) {
  // ok: javascript-catch-without-handling
  cache.load().catch((error) => log(error));
}

function closing(file) {
  // ok: javascript-catch-without-handling
  try {
    write(file);
  } finally {
    file.close();
  }
}

function leave(channel) {
  // ok: javascript-catch-without-handling
  try {
    registry.remove(channel);
  } catch (error) {
    // The channel was not registered.
  }
}
