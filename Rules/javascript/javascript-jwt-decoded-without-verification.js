const jwt = require('jsonwebtoken');

function requireUser(req, res, next) {
  const token = req.headers.authorization.split(' ')[1];
  // ruleid: javascript-jwt-decoded-without-verification
  req.user = jwt.decode(token);
  next();
}

const role = (token) => {
  // ruleid: javascript-jwt-decoded-without-verification
  const claims = jwt.decode(token, { complete: true });
  return claims.payload.role;
};

app.use((req, res, next) => {
  const token = req.cookies.token;
  // ruleid: javascript-jwt-decoded-without-verification
  req.user = JSON.parse(Buffer.from(token.split('.')[1], 'base64').toString());
  next();
});

function requireUserSafely(req, res, next) {
  const token = req.headers.authorization.split(' ')[1];
  // ok: javascript-jwt-decoded-without-verification
  req.user = jwt.verify(token, process.env.PUBLIC_KEY, { algorithms: ['RS256'] });
  next();
}

function text(buffer, decoder) {
  // ok: javascript-jwt-decoded-without-verification
  return decoder.decode(buffer);
}

function parse(body) {
  // ok: javascript-jwt-decoded-without-verification
  return JSON.parse(Buffer.from(body, 'base64').toString());
}

export function middleware(req) {
  // ruleid: javascript-jwt-decoded-without-verification
  const [, body] = req.token.split('.');
  const claims = JSON.parse(atob(body));
  return claims.role === 'admin';
}
