app.get('/bytes', (req, res) => {
  // ruleid: javascript-uninitialized-buffer
  res.send(Buffer.allocUnsafe(64));
});

function decode(text) {
  // ruleid: javascript-uninitialized-buffer
  return new Buffer(text, 'base64').toString();
}

function record(name) {
  // ruleid: javascript-uninitialized-buffer
  const buffer = Buffer.allocUnsafe(256);
  buffer.write(name);
  socket.write(buffer);
}

function recordSafely(name) {
  // ok: javascript-uninitialized-buffer
  const buffer = Buffer.alloc(256);
  buffer.write(name);
  socket.write(buffer);
}

function copy(source) {
  // ok: javascript-uninitialized-buffer
  const target = Buffer.allocUnsafe(source.length);
  source.copy(target);
  return target;
}

function decodeSafely(text) {
  // ok: javascript-uninitialized-buffer
  return Buffer.from(text, 'base64').toString();
}

