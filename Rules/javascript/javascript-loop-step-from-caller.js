function countSteps(from, to, query) {
  const step = Number(query.step);
  let n = 0;
  // ruleid: javascript-loop-step-from-caller
  for (let i = from; i < to; i += step) {
    n++;
  }
  return n;
}

function ticks(start, end, interval) {
  const all = [];
  let at = start;
  // ruleid: javascript-loop-step-from-caller
  while (at <= end) {
    all.push(at);
    at += interval;
  }
  return all;
}

app.post('/range', (req, res) => {
  const step = parseInt(req.body.step, 10);
  const out = [];
  // ruleid: javascript-loop-step-from-caller
  for (let i = 0; i < 100; i += step) {
    out.push(i);
  }
  res.json(out);
});

function countChecked(from, to, step) {
  if (!(step > 0)) {
    throw new RangeError('step');
  }
  let n = 0;
  // ok: javascript-loop-step-from-caller
  for (let i = from; i < to; i += step) {
    n++;
  }
  return n;
}

function pairs(list) {
  const size = 2;
  // ok: javascript-loop-step-from-caller
  for (let i = 0; i < list.length; i += size) {
    use(list[i]);
  }
}

function each(list) {
  // ok: javascript-loop-step-from-caller
  for (let i = 0; i < list.length; i++) {
    use(list[i]);
  }
}
