const http = require('http');
function start(app) {
  app.post('/login', handler);
  // ruleid: javascript-raw-http-server-for-sign-in
  http.createServer(app).listen(80);
}

function startShop(app, http) {
  app.post('/api/card', saveCard);
  // ruleid: javascript-raw-http-server-for-sign-in
  http.createServer(app).listen(8080);
}

function startAll(app, http) {
  app.post('/signin', handler);
  // ruleid: javascript-raw-http-server-for-sign-in
  http.createServer(app).listen(3000, '0.0.0.0');
}

function startSecure(app, https) {
  app.post('/login', handler);
  // ok: javascript-raw-http-server-for-sign-in
  https.createServer(options, app).listen(443);
}

function startLocal(app, http) {
  app.post('/login', handler);
  // ok: javascript-raw-http-server-for-sign-in
  http.createServer(app).listen(3000, '127.0.0.1');
}

function startStatic(app, http) {
  app.post('/feedback', handler);
  // ok: javascript-raw-http-server-for-sign-in
  http.createServer(app).listen(80);
}
