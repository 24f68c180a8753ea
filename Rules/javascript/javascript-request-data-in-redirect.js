app.get('/login', (req, res) => {
  // ruleid: javascript-request-data-in-redirect
  res.redirect(req.query.next);
});

app.post('/session', (request, response) => {
  const target = request.body.returnTo || '/';
  // ruleid: javascript-request-data-in-redirect
  return response.redirect(303, target);
});

export async function GET(request) {
  const url = request.nextUrl.searchParams.get('url');
  // ruleid: javascript-request-data-in-redirect
  return NextResponse.redirect(url);
}

function resume() {
  const next = new URLSearchParams(window.location.search).get('next');
  // ruleid: javascript-request-data-in-redirect
  window.location.href = next;
}

app.get('/home', (req, res) => {
  // ok: javascript-request-data-in-redirect
  res.redirect('/users/' + req.query.id);
});

app.get('/checked', (req, res) => {
  const next = req.query.next;
  if (!PAGES.includes(next)) return res.redirect('/');
  // ok: javascript-request-data-in-redirect
  return res.redirect(next);
});

app.get('/fixed', (req, res) => {
  const query = req.query.lang;
  // ok: javascript-request-data-in-redirect
  res.redirect(query === 'de' ? '/de' : '/en');
});


app.get('/back', (req, res) => {
  // ok: javascript-request-data-in-redirect
  res.redirect(safeReturnPath(req.query.returnTo));
});

app.get('/table', (req, res) => {
  const targets = { home: '/', help: '/help' };
  const to = Object.hasOwn(targets, req.query.to) ? targets[req.query.to] : '/';
  // ok: javascript-request-data-in-redirect
  res.redirect(to);
});
