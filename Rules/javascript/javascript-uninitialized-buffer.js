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

function encodePacket(fields) {
  // ruleid: javascript-uninitialized-buffer
  const buf = Buffer.allocUnsafe(512);
  let offset = 0;
  for (const f of fields) offset += buf.write(f, offset, 'utf8');
  return buf;
}

function encodeRight(fields) {
  // ok: javascript-uninitialized-buffer
  const out = Buffer.alloc(512);
  out.write(fields.join(','));
  return out;
}
