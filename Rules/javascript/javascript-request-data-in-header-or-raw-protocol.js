app.get('/language', (req, res) => {
  // ruleid: javascript-request-data-in-header-or-raw-protocol
  res.setHeader('Content-Language', req.query.lang);
  res.end();
});

app.get('/export', (request, response) => {
  const name = request.query.name;
  // ruleid: javascript-request-data-in-header-or-raw-protocol
  response.setHeader('Content-Disposition', `attachment; filename=${name}.csv`);
  response.end(rows());
});

function subscribe(ctx, smtpSocket) {
  // ruleid: javascript-request-data-in-header-or-raw-protocol
  smtpSocket.write('RCPT TO:<' + ctx.request.body.email + '>\r\n');
}

app.get('/language-safely', (req, res) => {
  const lang = req.query.lang;
  if (!LANGUAGES.includes(lang)) return res.sendStatus(400);
  // ok: javascript-request-data-in-header-or-raw-protocol
  res.setHeader('Content-Language', lang);
  return res.end();
});

app.get('/export-safely', (req, res) => {
  // ok: javascript-request-data-in-header-or-raw-protocol
  res.setHeader('Content-Disposition', `attachment; filename=${encodeURIComponent(req.query.name)}.csv`);
  res.end(rows());
});

app.get('/page', (req, res) => {
  // ok: javascript-request-data-in-header-or-raw-protocol
  res.set('X-Page', String(Number(req.query.page)));
  res.end();
});


http.createServer((req, res) => {
  const lang = new URL(req.url, 'http://localhost').searchParams.get('lang');
  // ruleid: javascript-request-data-in-header-or-raw-protocol
  res.writeHead(200, { 'Set-Cookie': `lang=${lang}; Path=/` });
  res.end('ok');
});

http.createServer((req, res) => {
  const lang = new URL(req.url, 'http://localhost').searchParams.get('lang');
  // ok: javascript-request-data-in-header-or-raw-protocol
  res.writeHead(200, { 'Set-Cookie': `lang=${encodeURIComponent(lang)}; Path=/` });
  res.end('ok');
});
