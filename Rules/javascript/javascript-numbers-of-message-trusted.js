socket.on('message', (raw) => {
  const move = JSON.parse(raw);
  // ruleid: javascript-numbers-of-message-trusted
  player.score += move.points;
  broadcast(player);
});

router.get('/avatar', (req, res) => {
  const size = parseInt(req.query.size);
  // ruleid: javascript-numbers-of-message-trusted
  const canvas = createCanvas(size, size);
  canvas.createPNGStream().pipe(res);
});

app.get('/line', (req, res) => {
  // ruleid: javascript-numbers-of-message-trusted
  res.send('-'.repeat(Number(req.query.n)));
});

socket.on('checked', (move) => {
  if (!Number.isInteger(move.points) || move.points > 5) return;
  // ok: javascript-numbers-of-message-trusted
  player.score += move.points;
});

router.get('/avatar2', (req, res) => {
  const size = Math.min(parseInt(req.query.size) || 64, 512);
  // ok: javascript-numbers-of-message-trusted
  const canvas = createCanvas(size, size);
  canvas.createPNGStream().pipe(res);
});

// ok: javascript-numbers-of-message-trusted
const line = '-'.repeat(40);
