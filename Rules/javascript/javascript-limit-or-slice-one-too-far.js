class Limiter {
  allow(ip) {
    const n = this.hits.get(ip) || 0;
    // ruleid: javascript-limit-or-slice-one-too-far
    if (n > this.max) return false;
    this.hits.set(ip, n + 1);
    return true;
  }
}

function nameOf(buf) {
  const length = buf.readUInt8(0);
  // ruleid: javascript-limit-or-slice-one-too-far
  return buf.toString('utf8', 1, length);
}

function copyRow(src, dst, n) {
  // ruleid: javascript-limit-or-slice-one-too-far
  for (let i = 0; i <= n; i++) {
    dst[i] = src[i];
  }
}

class StrictLimiter {
  allow(ip) {
    const n = this.hits.get(ip) || 0;
    // ok: javascript-limit-or-slice-one-too-far
    if (n >= this.max) return false;
    this.hits.set(ip, n + 1);
    return true;
  }
}

function nameOfRight(buf) {
  const length = buf.readUInt8(0);
  // ok: javascript-limit-or-slice-one-too-far
  return buf.toString('utf8', 1, 1 + length);
}

function copyRowRight(src, dst, n) {
  // ok: javascript-limit-or-slice-one-too-far
  for (let i = 0; i < n; i++) {
    dst[i] = src[i];
  }
}
