app.get('/search', (req, res) => {
  // ruleid: javascript-request-data-in-regular-expression
  const expression = new RegExp(req.query.term, 'i');
  res.json(names.filter((name) => expression.test(name)));
});

async function search(ctx) {
  const term = ctx.query.term;
  // ruleid: javascript-request-data-in-regular-expression
  ctx.body = await User.find({ name: { $regex: term } });
}

function filter(request, response) {
  const pattern = '^' + request.body.prefix;
  // ruleid: javascript-request-data-in-regular-expression
  response.json(lines.filter((line) => RegExp(pattern).test(line)));
}

app.get('/search-safely', (req, res) => {
  // ok: javascript-request-data-in-regular-expression
  const expression = new RegExp(_.escapeRegExp(req.query.term), 'i');
  res.json(names.filter((name) => expression.test(name)));
});

app.get('/includes', (req, res) => {
  // ok: javascript-request-data-in-regular-expression
  res.json(names.filter((name) => name.includes(req.query.term)));
});

app.get('/check', (req, res) => {
  const expression = new RegExp('^[a-z]+$');
  // ok: javascript-request-data-in-regular-expression
  res.json(expression.test(req.query.name));
});
