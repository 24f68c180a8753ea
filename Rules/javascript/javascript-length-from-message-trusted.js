function chunk(buf) {
  const length = buf.readInt32LE(0);
  // ruleid: javascript-length-from-message-trusted
  return buf.subarray(4, 4 + length);
}

function onMessage(buf) {
  const channel = buf.readInt8(0);
  // ruleid: javascript-length-from-message-trusted
  const handler = handlers[channel];
  handler(buf);
}

function body(view) {
  const size = view.getUint32(0);
  // ruleid: javascript-length-from-message-trusted
  return new Uint8Array(size);
}

function chunkChecked(buf) {
  const length = buf.readInt32LE(0);
  if (length < 0 || length > buf.length - 4) throw new RangeError('bad length');
  // ok: javascript-length-from-message-trusted
  return buf.subarray(4, 4 + length);
}

function tag(buf) {
  const kind = buf.readUInt8(0);
  // ok: javascript-length-from-message-trusted
  return NAMES[kind] ?? 'unknown';
}

function head(buf) {
  // ok: javascript-length-from-message-trusted
  return buf.subarray(0, 4);
}
