const escapeHtml = require('escape-html');

app.get('/hello', (req, res) => {
  // ruleid: javascript-request-data-in-html-response
  res.send('<h1>Hello ' + req.query.name + '</h1>');
});

app.get('/search', (request, response) => {
  const { term } = request.query;
  const page = `<p>Nothing found for <b>${term}</b></p>`;
  // ruleid: javascript-request-data-in-html-response
  response.status(404).send(page);
});

http.createServer((req, res) => {
  const query = url.parse(req.url, true).query;
  res.writeHead(200, { 'Content-Type': 'text/html' });
  // ruleid: javascript-request-data-in-html-response
  res.end('<p>' + query.message + '</p>');
});

app.get('/hello-safely', (req, res) => {
  // ok: javascript-request-data-in-html-response
  res.send('<h1>Hello ' + escapeHtml(req.query.name) + '</h1>');
});

app.get('/echo', (req, res) => {
  // ok: javascript-request-data-in-html-response
  res.json({ name: req.query.name });
});

app.get('/plain', (req, res) => {
  res.type('text/plain');
  // ok: javascript-request-data-in-html-response
  res.send('Hello ' + req.query.name);
});

app.get('/user/:id', async (req, res) => {
  const user = await User.findById(req.params.id);
  // ok: javascript-request-data-in-html-response
  res.send(user);
});

