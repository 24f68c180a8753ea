function user(req, res, next) {
  // ruleid: javascript-claims-of-token-used-without-verification
  req.user = jwt.decode(req.headers.authorization.slice(7));
  next();
}

function roleOf(token) {
  // ruleid: javascript-claims-of-token-used-without-verification
  return JSON.parse(atob(token.split('.')[1])).role;
}

// ruleid: javascript-claims-of-token-used-without-verification
const claimsOf = (req) => decodeJwt(req.cookies.token);

function userSafe(req, res, next) {
  // ok: javascript-claims-of-token-used-without-verification
  req.user = jwt.verify(req.headers.authorization.slice(7), key, { algorithms: ['RS256'] });
  next();
}

function keyId(token) {
  // ok: javascript-claims-of-token-used-without-verification
  return jwt.decode(token, { complete: true }).header.kid;
}

function shown() {
  // ok: javascript-claims-of-token-used-without-verification
  return jwtDecode(localStorage.getItem('token')).name;
}
