// ruleid: javascript-socket-command-without-login
wss.on('connection', (ws) => {
  ws.on('message', async (raw) => {
    const { action, id } = JSON.parse(raw);
    if (action === 'unlock') await devices.unlockDoor(id);
  });
});

// ruleid: javascript-socket-command-without-login
io.on('connection', (socket) => {
  socket.on('command', (msg) => jobs.start(msg.name));
});

// ruleid: javascript-socket-command-without-login
net.createServer((socket) => {
  socket.on('data', (data) => {
    const cmd = data.toString().trim();
    if (cmd === 'stop') services.stopAll();
  });
}).listen(9000);

// ok: javascript-socket-command-without-login
wss.on('connection', (ws, req) => {
  if (!verifyToken(req.headers['sec-websocket-protocol'])) return ws.close();
  ws.on('message', (raw) => jobs.start(JSON.parse(raw).name));
});

// ok: javascript-socket-command-without-login
wss.on('connection', (ws) => {
  ws.send(JSON.stringify({ hello: 'world' }));
});

io.use(requireSession);
// ok: javascript-socket-command-without-login
io.on('connection', (socket) => {
  socket.on('command', (msg) => jobs.start(msg.name));
});
