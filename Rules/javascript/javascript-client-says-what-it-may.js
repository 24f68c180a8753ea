async function report(request) {
  const body = await request.json();
  // ruleid: javascript-client-says-what-it-may
  if (body.isStaff) {
    return full(body.companyId);
  }
  return short();
}

app.get('/admin', (req, res) => {
  // ruleid: javascript-client-says-what-it-may
  if (req.cookies.role === 'admin') {
    return res.send(panel());
  }
  res.sendStatus(403);
});

app.post('/price', (req, res) => {
  // ruleid: javascript-client-says-what-it-may
  const price = req.body.premium ? 5 : 10;
  res.json({ price });
});

app.get('/panel', (req, res) => {
  // ok: javascript-client-says-what-it-may
  if (req.session.isAdmin) {
    return res.send(panel());
  }
  res.sendStatus(403);
});

app.post('/sort', (req, res) => {
  // ok: javascript-client-says-what-it-may
  if (req.body.descending) {
    items.reverse();
  }
  res.json(items);
});

function show(user) {
  // ok: javascript-client-says-what-it-may
  return user.role === 'admin' ? panel() : page();
}
