const hits = {};
app.use((req, res, next) => {
  // ruleid: javascript-counter-increased-before-it-exists
  hits[req.ip] += 1;
  if (hits[req.ip] > 100) return res.sendStatus(429);
  next();
});

function tally(words) {
  const counts = {};
  // ruleid: javascript-counter-increased-before-it-exists
  for (const w of words) counts[w]++;
  return counts;
}

function perDay(visits) {
  const days = new Map();
  // ruleid: javascript-counter-increased-before-it-exists
  for (const v of visits) days.set(v.day, days.get(v.day) + 1);
  return days;
}

const seenHits = {};
app.use((req, res, next) => {
  // ok: javascript-counter-increased-before-it-exists
  seenHits[req.ip] = (seenHits[req.ip] ?? 0) + 1;
  next();
});

function tallySafe(words) {
  const counts = {};
  for (const w of words) {
    if (!counts[w]) counts[w] = 0;
    // ok: javascript-counter-increased-before-it-exists
    counts[w]++;
  }
  return counts;
}

function groups(rows) {
  const byKey = {};
  rows.forEach((r) => {
    byKey[r.key] ||= [];
    // ok: javascript-counter-increased-before-it-exists
    byKey[r.key].push(r);
  });
  return byKey;
}
