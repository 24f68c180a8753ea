function mail(text, user) {
  // ruleid: javascript-template-text-from-outside
  return Handlebars.compile(text)(user);
}

app.post('/preview', (req, res) => {
  // ruleid: javascript-template-text-from-outside
  res.send(ejs.render(req.body.layout, { user: req.user }));
});

const subject = (tenant, order) => {
  // ruleid: javascript-template-text-from-outside
  return _.template(tenant.subject)({ order });
};

function mailSafe(user) {
  // ok: javascript-template-text-from-outside
  return Handlebars.compile('Hello {{name}}')(user);
}

app.get('/page', (req, res) => {
  // ok: javascript-template-text-from-outside
  res.render('page', { name: req.query.name });
});

const subjectSafe = (order) => {
  // ok: javascript-template-text-from-outside
  return _.template('Order <%= order.id %>')({ order });
};
