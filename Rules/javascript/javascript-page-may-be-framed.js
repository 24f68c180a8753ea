// ruleid: javascript-page-may-be-framed
app.use(helmet({ frameguard: false }));

app.use((req, res, next) => {
  // ruleid: javascript-page-may-be-framed
  res.setHeader('X-Frame-Options', 'ALLOWALL');
  next();
});

app.get('/widget', (req, res) => {
  // ruleid: javascript-page-may-be-framed
  res.set('Content-Security-Policy', 'frame-ancestors *');
  res.render('widget');
});

// ok: javascript-page-may-be-framed
app.use(helmet());

// ok: javascript-page-may-be-framed
app.use(helmet({ frameguard: { action: 'deny' } }));

app.use((req, res, next) => {
  // ok: javascript-page-may-be-framed
  res.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
  next();
});

