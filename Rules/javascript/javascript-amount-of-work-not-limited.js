app.get('/pad', (req, res) => {
  const width = Number(req.query.width);
  // ruleid: javascript-amount-of-work-not-limited
  res.send('x'.repeat(width));
});

// ruleid: javascript-amount-of-work-not-limited
const upload = multer({ dest: '/srv/spool' });

function grid(rows, columns) {
  const out = [];
  // ruleid: javascript-amount-of-work-not-limited
  for (let i = 0; i < rows * columns; i++) out.push(0);
  // ruleid: javascript-amount-of-work-not-limited
  for (let n = 0; n < columns; n++) out.push(1);
  return out;
}

app.get('/pad-safe', (req, res) => {
  const width = Math.min(Number(req.query.width), 100);
  // ok: javascript-amount-of-work-not-limited
  res.send('x'.repeat(width));
});

// ok: javascript-amount-of-work-not-limited
const uploadSafe = multer({ dest: '/srv/spool', limits: { fileSize: 1e6 } });

function sum(list) {
  let total = 0;
  // ok: javascript-amount-of-work-not-limited
  for (let i = 0; i < list.length; i++) total += list[i];
  return total;
}
