app.get('/reports/:id', async (req, res) => {
  // ruleid: javascript-rejection-ends-process-in-handler
  const report = await Report.findById(req.params.id).orFail();
  res.json(report);
});

async function handler(req, res) {
  const order = await orders.find(req.params.id);
  // ruleid: javascript-rejection-ends-process-in-handler
  res.send(readFileSync(`templates/${order.kind}.html`, 'utf8'));
}

app.get('/path', async (req, res) => {
  // ruleid: javascript-rejection-ends-process-in-handler
  res.json(await lookup(decodeURIComponent(req.query.path)));
});

app.get('/safe/:id', async (req, res, next) => {
  try {
    // ok: javascript-rejection-ends-process-in-handler
    res.json(await Report.findById(req.params.id).orFail());
  } catch (err) {
    next(err);
  }
});

function load(name) {
  // ok: javascript-rejection-ends-process-in-handler
  return readFileSync(`templates/${name}.html`, 'utf8');
}

app.get('/fixed', async (req, res) => {
  // ok: javascript-rejection-ends-process-in-handler
  res.send(await fs.promises.readFile('about.html', 'utf8'));
});
