app.use((req, res, next) => {
  // ruleid: javascript-body-or-headers-in-log-record
  log.debug({ body: req.body, headers: req.headers });
  next();
});

app.post('/login', (req, res) => {
  // ruleid: javascript-body-or-headers-in-log-record
  logger.info('login', { ip: req.ip, body: req.body });
  res.sendStatus(204);
});

app.use((req, res, next) => {
  // ruleid: javascript-body-or-headers-in-log-record
  console.log({ headers: req.headers });
  next();
});

app.use((req, res, next) => {
  // ok: javascript-body-or-headers-in-log-record
  log.debug({ method: req.method, path: req.path });
  // ok: javascript-body-or-headers-in-log-record
  logger.info('login', { ip: req.ip, id: req.id });
  // ok: javascript-body-or-headers-in-log-record
  client.send({ body: req.body });
  next();
});
