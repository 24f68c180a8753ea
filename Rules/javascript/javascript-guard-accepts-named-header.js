export function authenticate(req, res, next) {
  // ruleid: javascript-guard-accepts-named-header
  const userId = req.header('X-User-Id');
  if (!userId) return res.sendStatus(401);
  req.user = { id: Number(userId) };
  next();
}

export function middleware(request) {
  // ruleid: javascript-guard-accepts-named-header
  const referer = request.headers.get('referer') ?? '';
  if (referer.startsWith('https://admin.example.com')) return NextResponse.next();
  return NextResponse.redirect(new URL('/login', request.url));
}

class InternalOnly {
  check(req) {
    // ruleid: javascript-guard-accepts-named-header
    return (req.headers.host || '').endsWith('.internal');
  }
}

function logAgent(req, res, next) {
  // ok: javascript-guard-accepts-named-header
  console.log(req.headers['user-agent']);
  next();
}

function bearer(req, res, next) {
  // ok: javascript-guard-accepts-named-header
  req.user = jwt.verify(req.headers.authorization.slice(7), key, { algorithms: ['RS256'] });
  next();
}

function language(req) {
  // ok: javascript-guard-accepts-named-header
  return req.headers['accept-language'];
}
