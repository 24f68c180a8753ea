app.get('/status', (req, res) => {
  // ruleid: javascript-inside-of-server-shown
  res.json({ up: true, node: process.version });
});

// ruleid: javascript-inside-of-server-shown
app.use(express.static(__dirname));

app.use((req, res, next) => {
  // ruleid: javascript-inside-of-server-shown
  res.setHeader('Server', 'acme/4.1.7');
  next();
});

app.get('/health', (req, res) => {
  // ok: javascript-inside-of-server-shown
  res.json({ up: true });
});

// ok: javascript-inside-of-server-shown
app.use(express.static('public'));

// ok: javascript-inside-of-server-shown
const name = process.env.NAME;
