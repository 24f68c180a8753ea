// ruleid: javascript-socket-login-by-cookie-without-origin
wss.on('connection', async (ws, req) => {
  const session = await loadSession(req.headers.cookie);
  if (!session) return ws.close();
  ws.on('message', (raw) => run(session.user, JSON.parse(raw)));
});

// ruleid: javascript-socket-login-by-cookie-without-origin
server.on('upgrade', (req, socket, head) => {
  sessionParser(req, {}, () => wss.handleUpgrade(req, socket, head, done));
});

// ruleid: javascript-socket-login-by-cookie-without-origin
io.on('connection', (socket) => {
  const user = users.get(cookie.parse(socket.handshake.headers.cookie).sid);
  socket.on('pay', (order) => bank.pay(user, order));
});

// ok: javascript-socket-login-by-cookie-without-origin
wss.on('connection', async (ws, req) => {
  if (req.headers.origin !== 'https://app.example.com') return ws.close();
  const session = await loadSession(req.headers.cookie);
  ws.on('message', (raw) => run(session, raw));
});

// ok: javascript-socket-login-by-cookie-without-origin
wss.on('connection', (ws) => {
  ws.send('hello');
});

const wss2 = new WebSocketServer({ server, verifyClient: sameOrigin });
// ok: javascript-socket-login-by-cookie-without-origin
wss2.on('connection', (ws, req) => {
  ws.session = load(req.headers.cookie);
});
