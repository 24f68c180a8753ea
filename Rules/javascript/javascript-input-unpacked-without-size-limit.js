app.post('/ingest', express.raw({ type: 'application/gzip' }), (req, res) => {
  // ruleid: javascript-input-unpacked-without-size-limit
  const text = zlib.gunzipSync(req.body).toString('utf8');
  res.json({ lines: text.split('\n').length });
});

http.createServer((req, res) => {
  let body = '';
  // ruleid: javascript-input-unpacked-without-size-limit
  req.on('data', (chunk) => { body += chunk; });
  req.on('end', () => save(body, res));
});

function readAll(req, cb) {
  const parts = [];
  // ruleid: javascript-input-unpacked-without-size-limit
  req.on('data', (c) => parts.push(c));
  req.on('end', () => cb(Buffer.concat(parts)));
}

app.post('/in', (req, res) => {
  // ok: javascript-input-unpacked-without-size-limit
  zlib.gunzip(req.body, { maxOutputLength: 1e7 }, (err, out) => res.json({ n: out.length }));
});

http.createServer((req, res) => {
  let body = '';
  req.on('data', (chunk) => {
    // ok: javascript-input-unpacked-without-size-limit
    body += chunk;
    if (body.length > 1e6) req.destroy();
  });
});

// ok: javascript-input-unpacked-without-size-limit
const words = zlib.inflateSync(fs.readFileSync('words.z'));
