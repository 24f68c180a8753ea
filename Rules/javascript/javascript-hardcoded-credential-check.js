const jwt = require('jsonwebtoken');
const session = require('express-session');

app.post('/login', (req, res) => {
  // ruleid: javascript-hardcoded-credential-check
  if (req.body.name === 'admin' && req.body.password === 'letmein1') {
    return res.redirect('/admin');
  }
  return res.sendStatus(401);
});

function token(user) {
  // ruleid: javascript-hardcoded-credential-check
  return jwt.sign({ sub: user.id }, 'secret', { expiresIn: '1h' });
}

// ruleid: javascript-hardcoded-credential-check
app.use(session({ secret: 'keyboard cat', resave: false }));

// ruleid: javascript-hardcoded-credential-check
mongoose.connect('mongodb://app:Tr0ub4dor@db.example.com/app');

function tokenSafely(user) {
  // ok: javascript-hardcoded-credential-check
  return jwt.sign({ sub: user.id }, process.env.JWT_KEY, { expiresIn: '1h' });
}

// ok: javascript-hardcoded-credential-check
app.use(session({ secret: process.env.SESSION_SECRET, resave: false }));

function required(form) {
  // ok: javascript-hardcoded-credential-check
  return form.password !== '' && typeof form.password === 'string';
}

// ok: javascript-hardcoded-credential-check
mongoose.connect('mongodb://db.example.com/app');

