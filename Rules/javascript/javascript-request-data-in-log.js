app.post('/login', (req, res) => {
  // ruleid: javascript-request-data-in-log
  console.log('Failed login for ' + req.body.user);
  res.sendStatus(401);
});

app.get('/search', (request, response) => {
  const { term } = request.query;
  // ruleid: javascript-request-data-in-log
  logger.info(`Search for ${term}`);
  response.json(find(term));
});

async function audit(ctx) {
  // ruleid: javascript-request-data-in-log
  fs.appendFileSync('audit.log', `${Date.now()} ${ctx.request.body.action}\n`);
}

app.post('/login-safely', (req, res) => {
  // ok: javascript-request-data-in-log
  logger.warn('Failed login', { user: req.body.user });
  res.sendStatus(401);
});

app.get('/search-safely', (req, res) => {
  // ok: javascript-request-data-in-log
  logger.info(`Search for ${JSON.stringify(req.query.term)}`);
  res.json(find(req.query.term));
});

app.get('/page', (req, res) => {
  // ok: javascript-request-data-in-log
  console.log('Page ' + Number(req.query.page));
  res.end();
});

