app.get('/steps', (req, res) => {
  const out = [];
  // ruleid: javascript-loop-compares-with-unequal
  for (let i = 0; i !== Number(req.query.to); i += Number(req.query.step)) {
    out.push(i);
  }
  res.json(out);
});

function marks(from, to, step) {
  const out = [];
  // ruleid: javascript-loop-compares-with-unequal
  for (let i = from; i < to; i += step) out.push(i);
  return out;
}

function expand(text, entities) {
  let result = text;
  // ruleid: javascript-loop-compares-with-unequal
  while (/&\w+;/.test(result)) {
    result = result.replace(/&(\w+);/g, (m, name) => entities[name] ?? '');
  }
  return result;
}

function marksSafe(from, to, step) {
  if (!(step > 0)) throw new RangeError('step');
  const out = [];
  // ok: javascript-loop-compares-with-unequal
  for (let i = from; i < to; i += step) out.push(i);
  return out;
}

// ok: javascript-loop-compares-with-unequal
for (let i = 0; i !== list.length; i += 1) {
  show(list[i]);
}

function squeeze(text) {
  // ok: javascript-loop-compares-with-unequal
  while (text.includes('  ')) {
    text = text.replace('  ', ' ');
  }
  return text;
}
