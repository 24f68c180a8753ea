const assert = require('assert');

function parsePacket(buf) {
  // ruleid: javascript-assert-on-outside-data
  assert(buf.length >= 8, 'short packet');
  // ruleid: javascript-assert-on-outside-data
  assert.strictEqual(buf.readUInt32BE(0), 0xcafebabe);
  return buf.subarray(8);
}

ws.on('message', (raw) => {
  const { room } = JSON.parse(raw);
  // ruleid: javascript-assert-on-outside-data
  assert(rooms.has(room), 'unknown room');
});

app.post('/orders', (req, res) => {
  // ruleid: javascript-assert-on-outside-data
  assert.ok(req.body.items, 'items');
  res.end();
});

function area(w, h) {
  // ok: javascript-assert-on-outside-data
  assert(w >= 0 && h >= 0);
  return w * h;
}

test('adds', () => {
  // ok: javascript-assert-on-outside-data
  assert.strictEqual(1 + 1, 2);
});

app.get('/x', (req, res) => {
  // ok: javascript-assert-on-outside-data
  if (!req.query.id) return res.sendStatus(400);
  res.end();
});
