http.createServer((req, res) => {
  let body = '';
  req.on('data', (d) => { body += d; });
  req.on('end', () => {
    // ruleid: javascript-parse-error-ends-process
    const msg = JSON.parse(body);
    res.end(String(msg.items.length));
  });
}).listen(3000);

ws.on('message', (raw) => {
  // ruleid: javascript-parse-error-ends-process
  const { room } = JSON.parse(raw);
  rooms.get(room).add(ws);
});

client.on('message', (topic, payload) => {
  // ruleid: javascript-parse-error-ends-process
  store(topic, JSON.parse(payload.toString()));
});

socket.on('data', (raw) => {
  try {
    // ok: javascript-parse-error-ends-process
    handle(JSON.parse(raw));
  } catch (e) {
    socket.destroy();
  }
});

function load(file) {
  // ok: javascript-parse-error-ends-process
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

req.on('end', () => {
  // ok: javascript-parse-error-ends-process
  res.end(JSON.stringify(answer));
});
