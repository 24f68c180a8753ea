const jwt = require('jsonwebtoken');
const jwtSimple = require('jwt-simple');

function currentUser(req) {
  const token = req.headers.authorization.split(' ')[1];
  // ruleid: javascript-jwt-verification-weakened
  return jwt.verify(token, process.env.KEY, { algorithms: ['HS256', 'none'] });
}

function issue(user) {
  // ruleid: javascript-jwt-verification-weakened
  return jwt.sign({ sub: user.id }, '', { algorithm: 'none' });
}

function accept(token) {
  // ruleid: javascript-jwt-verification-weakened
  const claims = jwt.verify(token, '');
  return claims.sub;
}

function currentUserSafely(token) {
  // ok: javascript-jwt-verification-weakened
  return jwt.verify(token, process.env.PUBLIC_KEY, { algorithms: ['RS256'] });
}

function issueSafely(user) {
  // ok: javascript-jwt-verification-weakened
  return jwt.sign({ sub: user.id }, process.env.KEY, { algorithm: 'HS256', expiresIn: '15m' });
}

// ok: javascript-jwt-verification-weakened
const style = { display: 'none', alg: 'block' };
