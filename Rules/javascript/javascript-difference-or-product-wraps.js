function left(balance, amount) {
  // ruleid: javascript-difference-or-product-wraps
  return BigInt.asUintN(64, BigInt(balance) - BigInt(amount));
}

function bodyLength(frame) {
  const length = frame.readUInt16BE(0);
  // ruleid: javascript-difference-or-product-wraps
  return (length - frame[2] - 3) & 0xffff;
}

function records(buf, count, recordSize) {
  // ruleid: javascript-difference-or-product-wraps
  const total = (count * recordSize) >>> 0;
  if (total > buf.length) throw new RangeError('short');
  return total;
}

class Stock {
  constructor() {
    this.left = new Uint32Array(1000);
  }
  take(item, qty) {
    // ruleid: javascript-difference-or-product-wraps
    this.left[item] -= qty;
    return this.left[item];
  }
}

function leftChecked(balance, amount) {
  if (balance < amount) throw new RangeError('too little');
  // ok: javascript-difference-or-product-wraps
  return (balance - amount) >>> 0;
}

function hashOf(text) {
  let hash = 0;
  // ok: javascript-difference-or-product-wraps
  for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) | 0;
  return hash;
}

class CheckedStock {
  constructor() {
    this.left = new Uint32Array(1000);
  }
  take(item, qty) {
    if (qty > this.left[item]) throw new RangeError('too many');
    // ok: javascript-difference-or-product-wraps
    this.left[item] -= qty;
  }
}
