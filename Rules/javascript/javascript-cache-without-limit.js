const cache = {};

app.get('/geo/:ip', async (req, res) => {
  const ip = req.params.ip;
  if (!cache[ip]) {
    // ruleid: javascript-cache-without-limit
    cache[ip] = await lookup(ip);
  }
  res.json(cache[ip]);
});

const results = new Map();
app.get('/search', (req, res) => {
  // ruleid: javascript-cache-without-limit
  results.set(req.query.q, find(req.query.q));
  res.end();
});

const history = [];
app.post('/track', (req, res) => {
  // ruleid: javascript-cache-without-limit
  history.push(req.body);
  res.end();
});

const lru = new LRUCache({ max: 500 });
app.get('/geo2/:ip', async (req, res) => {
  const ip = req.params.ip;
  // ok: javascript-cache-without-limit
  lru.set(ip, await lookup(ip));
  res.end();
});

app.get('/once', (req, res) => {
  const found = {};
  // ok: javascript-cache-without-limit
  found[req.query.a] = 1;
  res.json(found);
});

function keep(name, value) {
  // ok: javascript-cache-without-limit
  cache[name] = value;
}
