function totalCents(items) {
  let total = 0;
  for (const item of items) {
    // ruleid: javascript-number-wraps-or-loses-digits
    total = (total + item.cents * item.quantity) | 0;
  }
  return total;
}

// ruleid: javascript-number-wraps-or-loses-digits
const stamp = Date.now() | 0;

function readChunk(buf) {
  // ruleid: javascript-number-wraps-or-loses-digits
  const length = buf.readInt32BE(0) >>> 0;
  return buf.subarray(4, 4 + length);
}

const stock = new Uint32Array(1000);
function removeStock(id, quantity) {
  // ruleid: javascript-number-wraps-or-loses-digits
  stock[id] -= quantity;
}

function packLengths(lengths) {
  // ruleid: javascript-number-wraps-or-loses-digits
  return Uint8Array.from(lengths);
}

function charge(order) {
  // ruleid: javascript-number-wraps-or-loses-digits
  return parseInt(order.amount, 10);
}

function hash(text) {
  let h = 0;
  // ok: javascript-number-wraps-or-loses-digits
  for (const c of text) h = (h * 31 + c.charCodeAt(0)) | 0;
  return h;
}

function middle(a, b) {
  // ok: javascript-number-wraps-or-loses-digits
  const mid = (a + b) >> 1;
  // ok: javascript-number-wraps-or-loses-digits
  const page = parseInt(query.page, 10);
  // ok: javascript-number-wraps-or-loses-digits
  const port = buf.readUInt16BE(0);
  return mid + page + port;
}
