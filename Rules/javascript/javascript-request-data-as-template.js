const ejs = require('ejs');
const Handlebars = require('handlebars');
const nunjucks = require('nunjucks');

app.post('/preview', (req, res) => {
  // ruleid: javascript-request-data-as-template
  res.send(ejs.render(req.body.template, { user: req.user }));
});

app.get('/greet', (req, res) => {
  const text = 'Hello ' + req.query.name + ', {{ greeting }}';
  // ruleid: javascript-request-data-as-template
  res.send(nunjucks.renderString(text, { greeting: 'welcome' }));
});

async function mail(ctx) {
  const { body } = ctx.request.body;
  // ruleid: javascript-request-data-as-template
  const template = Handlebars.compile(body);
  ctx.body = template({ name: 'you' });
}

app.post('/preview-safely', (req, res) => {
  // ok: javascript-request-data-as-template
  res.send(ejs.render(TEMPLATE, { text: req.body.text }));
});

app.get('/greet-safely', (req, res) => {
  // ok: javascript-request-data-as-template
  res.render('greeting', { name: req.query.name });
});

function mailSafely(name) {
  // ok: javascript-request-data-as-template
  const template = Handlebars.compile('Hello {{name}}');
  return template({ name });
}

