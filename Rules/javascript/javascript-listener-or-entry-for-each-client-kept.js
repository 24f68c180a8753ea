app.get('/stream', (req, res) => {
  res.writeHead(200, { 'Content-Type': 'text/event-stream' });
  // ruleid: javascript-listener-or-entry-for-each-client-kept
  bus.on('update', (data) => res.write(`data: ${data}\n\n`));
});

const seen = {};
app.use((req, res, next) => {
  // ruleid: javascript-listener-or-entry-for-each-client-kept
  seen[`${req.ip}-${Date.now()}`] = { url: req.url };
  next();
});

class Notifier {
  onConnection(ws) {
    // ruleid: javascript-listener-or-entry-for-each-client-kept
    this.clients.push(ws);
    // ruleid: javascript-listener-or-entry-for-each-client-kept
    this.bus.on('message', (m) => ws.send(JSON.stringify(m)));
  }
}

app.get('/stream2', (req, res) => {
  const onUpdate = (data) => res.write(`data: ${data}\n\n`);
  // ok: javascript-listener-or-entry-for-each-client-kept
  bus.on('update', onUpdate);
  req.on('close', () => bus.off('update', onUpdate));
});

// ok: javascript-listener-or-entry-for-each-client-kept
process.on('SIGTERM', () => server.close());

app.get('/recent', (req, res) => {
  const results = [];
  // ok: javascript-listener-or-entry-for-each-client-kept
  for (const row of rows) results.push(row.name);
  res.json(results);
});
