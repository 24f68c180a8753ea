function allowed(url) {
  // ruleid: javascript-host-checked-by-substring
  return url.includes('example.com');
}

app.use((req, res, next) => {
  const origin = req.headers.origin;
  // ruleid: javascript-host-checked-by-substring
  if (/^https:\/\/www.example.com/.test(origin)) {
    res.setHeader('Vary', 'Origin');
  }
  next();
});

function trusted(redirectUrl) {
  // ruleid: javascript-host-checked-by-substring
  return redirectUrl.startsWith('https://example.com');
}

function allowedSafely(url) {
  // ok: javascript-host-checked-by-substring
  return new URL(url).hostname === 'example.com';
}

function local(url) {
  // ok: javascript-host-checked-by-substring
  return url.startsWith('https://example.com/');
}

function mentioned(text) {
  // ok: javascript-host-checked-by-substring
  return text.includes('example.com');
}

