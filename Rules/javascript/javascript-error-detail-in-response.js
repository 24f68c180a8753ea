app.get('/users', async (req, res) => {
  try {
    res.json(await users.all());
  } catch (error) {
    // ruleid: javascript-error-detail-in-response
    res.status(500).send(error.stack);
  }
});

app.use((err, req, res, next) => {
  // ruleid: javascript-error-detail-in-response
  res.status(500).json({ message: 'failed', error: err });
});

db.query('SELECT 1', (err, rows) => {
  // ruleid: javascript-error-detail-in-response
  if (err) return res.send(err);
  return res.json(rows);
});

app.use((err, req, res, next) => {
  log.error(err.stack);
  // ok: javascript-error-detail-in-response
  res.status(500).send('Something went wrong');
});

app.post('/users', (req, res) => {
  const { error } = schema.validate(req.body);
  // ok: javascript-error-detail-in-response
  if (error) return res.status(400).send(error.message);
  return res.sendStatus(201);
});

app.use((err, req, res, next) => {
  // ok: javascript-error-detail-in-response
  res.status(500).json({ id: err.id, message: 'Internal error' });
});

router.post('/orders', async (ctx) => {
  try {
    ctx.body = await createOrder(ctx.request.body);
  // ruleid: javascript-error-detail-in-response
  } catch (e) {
    ctx.status = 500;
    ctx.body = `Query failed: ${e.sql} (${e.sqlMessage})`;
  }
});
router.post('/carts', async (ctx) => {
  // ok: javascript-error-detail-in-response
  try {
    ctx.body = await createCart(ctx.request.body);
  } catch (e) {
    log.error(e.stack);
    ctx.body = { error: 'internal' };
  }
});
