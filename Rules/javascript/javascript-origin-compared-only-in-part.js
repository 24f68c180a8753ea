app.use(cors({
  // ruleid: javascript-origin-compared-only-in-part
  origin: (origin, callback) => callback(null, !origin || origin.includes('example.com')),
  credentials: true,
}));

app.use((req, res, next) => {
  const origin = req.headers.origin;
  // ruleid: javascript-origin-compared-only-in-part
  if (origin && origin.startsWith('https://app.example')) {
    res.setHeader('Access-Control-Allow-Origin', origin);
  }
  next();
});

window.addEventListener('message', (event) => {
  // ruleid: javascript-origin-compared-only-in-part
  if (event.origin.indexOf('example.com') !== -1) apply(event.data);
});

// ok: javascript-origin-compared-only-in-part
app.use(cors({ origin: (origin, cb) => cb(null, ALLOWED.includes(origin)) }));

window.addEventListener('message', (event) => {
  // ok: javascript-origin-compared-only-in-part
  if (event.origin === 'https://app.example.com') apply(event.data);
});

function isSubdomain(hostname) {
  // ok: javascript-origin-compared-only-in-part
  return hostname.endsWith('.example.com');
}
