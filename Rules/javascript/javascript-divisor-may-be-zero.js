app.get('/price', (req, res) => {
  const total = BigInt(req.query.total);
  const count = BigInt(req.query.count);
  // ruleid: javascript-divisor-may-be-zero
  res.json({ unit: (total / count).toString() });
});

app.post('/shard', (req, res) => {
  const shards = Number(req.body.shards);
  // ruleid: javascript-divisor-may-be-zero
  res.json({ shard: hash % shards });
});

// ruleid: javascript-divisor-may-be-zero
function averageRating(reviews) {
  const sum = reviews.reduce((acc, r) => acc + r.stars, 0);
  return sum / reviews.length;
}

app.get('/each', (req, res) => {
  const parts = Number(req.query.parts);
  if (!parts) return res.sendStatus(400);
  // ok: javascript-divisor-may-be-zero
  res.json({ each: total / parts });
});

function mean(list) {
  if (list.length === 0) return 0;
  // ok: javascript-divisor-may-be-zero
  return sum(list) / list.length;
}

function half(n) {
  // ok: javascript-divisor-may-be-zero
  return n / 2;
}

app.get('/unit-price', (req, res) => {
  if (!/^[1-9]\d{0,9}$/.test(req.query.count)) {
    return res.sendStatus(400);
  }
  const count = BigInt(req.query.count);
  // ok: javascript-divisor-may-be-zero
  res.json({ unit: (1000n / count).toString() });
});
