class Decoder {
  decode(buf) {
    // ruleid: javascript-process-ended-on-bad-input
    if (buf[0] !== 1) process.abort();
    return buf.subarray(1);
  }
}

app.post('/config', (req, res) => {
  // ruleid: javascript-process-ended-on-bad-input
  if (!req.body.name) process.exit(1);
  res.end();
});

function handleOrder(req, res) {
  // ruleid: javascript-process-ended-on-bad-input
  assert.ok(Array.isArray(req.body.items), 'items missing');
  res.json(total(req.body.items));
}

process.on('SIGTERM', () => {
  // ok: javascript-process-ended-on-bad-input
  process.exit(0);
});

main().catch((err) => {
  console.error(err);
  // ok: javascript-process-ended-on-bad-input
  process.exit(1);
});

function decodeSafe(buf) {
  // ok: javascript-process-ended-on-bad-input
  if (buf[0] !== 1) return null;
  return buf.subarray(1);
}
