function enter(form) {
  // ruleid: javascript-private-data-in-log-or-address
  console.log('login', form.name, form.password);
}

function link(user) {
  // ruleid: javascript-private-data-in-log-or-address
  return `https://acme.io/open?token=${user.token}`;
}

app.get('/enter', (req, res) => {
  // ruleid: javascript-private-data-in-log-or-address
  res.json(check(req.query.name, req.query.password));
});

function enterSafe(form) {
  // ok: javascript-private-data-in-log-or-address
  console.log('login', form.name);
}

function linkSafe(user) {
  // ok: javascript-private-data-in-log-or-address
  return `https://acme.io/users/${user.id}`;
}

app.post('/enter', (req, res) => {
  // ok: javascript-private-data-in-log-or-address
  res.json(check(req.body.name, req.body.password));
});
