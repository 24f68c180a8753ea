app.get('/items', (req, res) => {
  // ruleid: javascript-number-added-to-text-of-request
  const end = req.query.limit + 10;
  res.json(items.slice(0, end));
});

function nextVisit() {
  // ruleid: javascript-number-added-to-text-of-request
  const visits = localStorage.getItem('visits') + 1;
  localStorage.setItem('visits', visits);
}

// ruleid: javascript-number-added-to-text-of-request
if (process.env.DEBUG === false) quiet();

// ok: javascript-number-added-to-text-of-request
const port = Number(process.env.PORT) + 1;

app.get('/safe', (req, res) => {
  // ok: javascript-number-added-to-text-of-request
  const end = Number(req.query.limit) + 10;
  // ok: javascript-number-added-to-text-of-request
  const label = req.query.name + '!';
  res.json(items.slice(0, end));
});

// ok: javascript-number-added-to-text-of-request
if (process.env.DEBUG === 'false') quiet();
