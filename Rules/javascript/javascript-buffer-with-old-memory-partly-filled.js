export class FrameBuilder {
  // ruleid: javascript-buffer-with-old-memory-partly-filled
  frame = Buffer.allocUnsafeSlow(512);
  build(name) {
    this.frame.write(name, 0, 'utf8');
    return this.frame;
  }
}

function pad(text) {
  // ruleid: javascript-buffer-with-old-memory-partly-filled
  const out = Buffer.allocUnsafe(64);
  out.write(text);
  socket.write(out);
}

// ruleid: javascript-buffer-with-old-memory-partly-filled
const scratch = Buffer.allocUnsafe(1024);
app.get('/blob', (req, res) => res.send(scratch));

function number32(value) {
  // ok: javascript-buffer-with-old-memory-partly-filled
  const b = Buffer.allocUnsafe(4);
  b.writeUInt32BE(value, 0);
  return b;
}

function zeros(n) {
  // ok: javascript-buffer-with-old-memory-partly-filled
  return Buffer.allocUnsafe(n).fill(0);
}

function readHead(fd) {
  // ok: javascript-buffer-with-old-memory-partly-filled
  const b = Buffer.allocUnsafe(16);
  fs.readSync(fd, b, 0, 16, 0);
  return b;
}

function packet(size) {
  // ok: javascript-buffer-with-old-memory-partly-filled
  return Buffer.alloc(size);
}
