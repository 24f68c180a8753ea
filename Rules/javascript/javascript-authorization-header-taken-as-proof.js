function requireAuth(req, res, next) {
  // ruleid: javascript-authorization-header-taken-as-proof
  if (req.headers.authorization?.startsWith('Bearer ')) {
    return next();
  }
  res.sendStatus(401);
}

function guard(req, res, next) {
  // ruleid: javascript-authorization-header-taken-as-proof
  if (req.cookies.session) return next();
  res.redirect('/login');
}

function needsKey(req, res, next) {
  // ruleid: javascript-authorization-header-taken-as-proof
  if (req.headers['x-api-key']) {
    next();
  } else {
    res.sendStatus(403);
  }
}

function requireToken(req, res, next) {
  // ok: javascript-authorization-header-taken-as-proof
  if (req.headers.authorization) {
    const user = jwt.verify(req.headers.authorization.slice(7), KEY, { algorithms: ['HS256'] });
    req.user = user;
    return next();
  }
  res.sendStatus(401);
}

function known(req, res, next) {
  // ok: javascript-authorization-header-taken-as-proof
  if (sessions.has(req.cookies.session)) return next();
  res.redirect('/login');
}

function log(req, res, next) {
  // ok: javascript-authorization-header-taken-as-proof
  if (req.headers['x-request-id']) {
    next();
  }
}
