app.post('/preview', (req, res) => {
  // ruleid: javascript-template-compiled-from-input
  res.send(ejs.render(req.body.layout, { user: req.user }));
});

export function letter(body, user) {
  // ruleid: javascript-template-compiled-from-input
  return nunjucks.renderString(body.html, { user });
}

const subject = (tenant, order) => {
  // ruleid: javascript-template-compiled-from-input
  return _.template(tenant.subject)({ order });
};

export function fixed(body) {
  // ok: javascript-template-compiled-from-input
  return nunjucks.renderString('Hello {{ name }}', { name: body.name });
}

app.get('/page', (req, res) => {
  // ok: javascript-template-compiled-from-input
  res.send(ejs.render(PAGE, { name: req.query.name }));
});

const lines = (rows) => {
  // ok: javascript-template-compiled-from-input
  return _.template('<%= rows.length %>')({ rows });
};
