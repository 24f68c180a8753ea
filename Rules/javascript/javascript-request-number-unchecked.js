const handlers = [listItems, addItem, removeItem];

socket.on('message', (raw) => {
  const opcode = raw.readInt8(0);
  // ruleid: javascript-request-number-unchecked
  handlers[opcode](socket, raw.subarray(1));
});

app.get('/levels/:index', (req, res) => {
  const index = parseInt(req.params.index, 10);
  // ruleid: javascript-request-number-unchecked
  const level = levels[index];
  res.json({ name: level.name });
});

net.createServer((socket) => {
  socket.once('data', (head) => {
    const size = head.readUInt32BE(0);
    // ruleid: javascript-request-number-unchecked
    const body = Buffer.alloc(size);
    receive(socket, body);
  });
});

router.get('/events', async (req, res) => {
  const limit = parseInt(req.query.limit, 10) || 20;
  // ruleid: javascript-request-number-unchecked
  res.json(await Event.find({}).sort('-date').limit(limit));
});

router.get('/pages', async (req, res) => {
  const limit = Math.min(parseInt(req.query.limit, 10) || 20, 100);
  // ok: javascript-request-number-unchecked
  res.json(await Page.find({}).limit(limit));
});

app.get('/steps/:n', (req, res) => {
  const n = Number(req.params.n);
  if (!Number.isInteger(n) || n < 0 || n >= steps.length) return res.sendStatus(404);
  // ok: javascript-request-number-unchecked
  res.json(steps[n]);
});

function frame(head) {
  const size = head.readUInt32BE(0);
  if (size > MAX) throw new Error('too long');
  // ok: javascript-request-number-unchecked
  return Buffer.alloc(size);
}
