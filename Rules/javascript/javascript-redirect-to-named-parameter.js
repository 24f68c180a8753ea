function afterLogin(res, returnTo) {
  // ruleid: javascript-redirect-to-named-parameter
  res.redirect(returnTo || '/');
}

export function done() {
  const params = new URLSearchParams(window.location.search);
  // ruleid: javascript-redirect-to-named-parameter
  window.location.href = params.get('next');
}

export async function GET(request) {
  const target = new URL(request.url).searchParams.get('to');
  // ruleid: javascript-redirect-to-named-parameter
  return Response.redirect(target);
}

function checked(res, returnTo) {
  if (!returnTo.startsWith('/') || returnTo.startsWith('//')) return res.redirect('/');
  // ok: javascript-redirect-to-named-parameter
  res.redirect(returnTo);
}

function named(res, next) {
  // ok: javascript-redirect-to-named-parameter
  res.redirect(safePath(next));
}

function fixed(res, next) {
  // ok: javascript-redirect-to-named-parameter
  res.redirect('/login?next=' + encodeURIComponent(next));
}

function listed(res, target) {
  if (!ALLOWED.has(target)) return res.sendStatus(400);
  // ok: javascript-redirect-to-named-parameter
  res.redirect(target);
}
