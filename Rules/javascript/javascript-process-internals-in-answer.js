const os = require('os');
const fs = require('fs');

app.get('/status', (req, res) => {
  // ruleid: javascript-process-internals-in-answer
  res.json({ ok: true, env: process.env });
});

app.get('/info', (req, res) => {
  // ruleid: javascript-process-internals-in-answer
  res.send(`running on ${os.hostname()}`);
});

// ruleid: javascript-process-internals-in-answer
app.use('/files', serveIndex('uploads', { icons: true }));

app.get('/list', (req, res) => {
  // ruleid: javascript-process-internals-in-answer
  fs.readdir('uploads', (err, files) => {
    res.json(files);
  });
});

// ruleid: javascript-process-internals-in-answer
const stripe = new Stripe(process.env.NEXT_PUBLIC_STRIPE_SECRET);

app.get('/health', (req, res) => {
  // ok: javascript-process-internals-in-answer
  res.json({ ok: true, mode: process.env.NODE_ENV === 'production' ? 'live' : 'test' });
});

// ok: javascript-process-internals-in-answer
console.log('node', process.version, os.hostname());

// ok: javascript-process-internals-in-answer
app.use(express.static('public', { dotfiles: 'deny', index: false }));

// ok: javascript-process-internals-in-answer
const api = process.env.NEXT_PUBLIC_API_URL;
