fastify.get('/out', async (request, reply) => {
  const destination = track(request.query.c, request.query.url);
  // ruleid: javascript-location-header-from-request
  return reply.code(302).header('Location', destination).send();
});

function back(req, res) {
  // ruleid: javascript-location-header-from-request
  res.writeHead(302, { Location: req.query.next });
  res.end();
}

function done(res, returnTo) {
  // ruleid: javascript-location-header-from-request
  res.redirect(returnTo);
}

function home(req, res) {
  // ok: javascript-location-header-from-request
  res.writeHead(302, { Location: '/home' });
  res.end();
}

function checkedBack(req, res) {
  const returnTo = String(req.query.returnTo);
  if (!/^\/[\w-]/.test(returnTo)) return res.sendStatus(400);
  // ok: javascript-location-header-from-request
  res.redirect(returnTo);
}

function hsts(res, value) {
  // ok: javascript-location-header-from-request
  res.setHeader('Strict-Transport-Security', value);
}
