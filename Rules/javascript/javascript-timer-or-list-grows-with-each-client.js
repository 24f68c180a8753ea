// ruleid: javascript-timer-or-list-grows-with-each-client
io.on('connection', (socket) => {
  setInterval(() => socket.emit('tick', Date.now()), 1000);
});

const requests = [];
app.use((req, res, next) => {
  // ruleid: javascript-timer-or-list-grows-with-each-client
  requests.push({ url: req.url, at: Date.now() });
  next();
});

// ruleid: javascript-timer-or-list-grows-with-each-client
wss.on('connection', (ws) => {
  const timer = setInterval(() => ws.send(stats()), 500);
  ws.on('message', (m) => handle(m, timer));
});

// ok: javascript-timer-or-list-grows-with-each-client
io.on('connection', (socket) => {
  const timer = setInterval(() => socket.emit('tick', Date.now()), 1000);
  socket.on('disconnect', () => clearInterval(timer));
});

app.use((req, res, next) => {
  // ok: javascript-timer-or-list-grows-with-each-client
  requests.push({ url: req.url });
  if (requests.length > 100) requests.shift();
  next();
});

// ok: javascript-timer-or-list-grows-with-each-client
io.on('connection', (socket) => {
  socket.emit('hello');
});
