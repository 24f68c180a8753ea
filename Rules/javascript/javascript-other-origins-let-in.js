// ruleid: javascript-other-origins-let-in
app.use(cors());

app.use((req, res, next) => {
  // ruleid: javascript-other-origins-let-in
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
  next();
});

// ruleid: javascript-other-origins-let-in
app.use(helmet({ frameguard: false }));

// ok: javascript-other-origins-let-in
app.use(cors({ origin: 'https://acme.io' }));

app.use((req, res, next) => {
  // ok: javascript-other-origins-let-in
  res.setHeader('Access-Control-Allow-Origin', 'https://acme.io');
  next();
});

// ok: javascript-other-origins-let-in
app.use(helmet());
