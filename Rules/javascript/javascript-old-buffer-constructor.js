function encode(text) {
  // ruleid: javascript-old-buffer-constructor
  return new Buffer(text).toString('base64');
}

function room(size) {
  // ruleid: javascript-old-buffer-constructor
  const room = new Buffer(size);
  return room;
}

// ruleid: javascript-old-buffer-constructor
const empty = new Buffer(16);

function encodeNow(text) {
  // ok: javascript-old-buffer-constructor
  return Buffer.from(text).toString('base64');
}

function roomOfZeros(size) {
  // ok: javascript-old-buffer-constructor
  return Buffer.alloc(size);
}

function view(bytes) {
  // ok: javascript-old-buffer-constructor
  return new Uint8Array(bytes);
}
