function userKey(id) {
  // ruleid: javascript-number-cut-to-few-bits
  return parseInt(id, 10) | 0;
}

function frame(payload) {
  const out = Buffer.alloc(payload.length + 1);
  // ruleid: javascript-number-cut-to-few-bits
  out[0] = payload.length & 0xff;
  payload.copy(out, 1);
  return out;
}

const ids = new Int16Array(10);
function setId(i, value) {
  // ruleid: javascript-number-cut-to-few-bits
  ids[i] = Number(value);
}

function safeKey(id) {
  // ok: javascript-number-cut-to-few-bits
  const n = Number(id);
  if (!Number.isSafeInteger(n)) throw new RangeError('id');
  return n;
}

function safeFrame(payload) {
  if (payload.length > 255) throw new RangeError('too long');
  const out = Buffer.alloc(payload.length + 1);
  // ok: javascript-number-cut-to-few-bits
  out[0] = payload.length & 0xff;
  return out;
}

function flags(bits) {
  // ok: javascript-number-cut-to-few-bits
  return bits & 0x0f;
}
