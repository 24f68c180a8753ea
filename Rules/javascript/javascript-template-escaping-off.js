const Handlebars = require('handlebars');
const ejs = require('ejs');

// ruleid: javascript-template-escaping-off
const template = Handlebars.compile('<p>Hi {{name}}</p>', { noEscape: true });

// ruleid: javascript-template-escaping-off
const page = `
<h1><%- title %></h1>
`;

// ruleid: javascript-template-escaping-off
nunjucks.configure('views', { autoescape: false, express: app });

// ruleid: javascript-template-escaping-off
const card = Mustache.render('<b>{{{ user.bio }}}</b>', view);

Handlebars.registerHelper('bold', (text) => {
  // ruleid: javascript-template-escaping-off
  return new Handlebars.SafeString('<b>' + text + '</b>');
});

// ok: javascript-template-escaping-off
const good = Handlebars.compile('<p>Hi {{name}}</p>');
// ok: javascript-template-escaping-off
nunjucks.configure('views', { autoescape: true });
// ok: javascript-template-escaping-off
const part = "<body><%- include('header') %><h1><%= title %></h1></body>";
Handlebars.registerHelper('line', (text) => {
  // ok: javascript-template-escaping-off
  return new Handlebars.SafeString(Handlebars.escapeExpression(text) + '<br>');
});
