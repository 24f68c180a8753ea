function routes(app) {
  const protect = csrf({ cookie: true });
  app.get('/profile', protect, (req, res) => res.render('profile', { token: req.csrfToken() }));
  // ruleid: javascript-form-of-session-without-csrf-token
  app.post('/transfer', (req, res) => {
    bank.transfer(req.session.account, req.body.to, Number(req.body.amount));
    res.render('done');
  });
}

const shop = express();
shop.use(session({ secret: process.env.S, resave: false, saveUninitialized: false }));
// ruleid: javascript-form-of-session-without-csrf-token
shop.post('/account/email', requireLogin, async (req, res) => {
  await User.updateOne({ _id: req.session.userId }, { email: String(req.body.email) });
  res.redirect('/account');
});

function remember(res, id) {
  // ruleid: javascript-form-of-session-without-csrf-token
  res.cookie('sid', id, { httpOnly: true, secure: true, sameSite: 'none' });
}

const bankApp = express();
bankApp.use(session({ secret: process.env.S, cookie: { sameSite: 'lax', secure: true } }));
// ok: javascript-form-of-session-without-csrf-token
bankApp.post('/account/email', async (req, res) => {
  await save(req.session.userId, req.body.email);
  res.end();
});

const tokenApp = express();
// ok: javascript-form-of-session-without-csrf-token
tokenApp.post('/login', (req, res) => signIn(req, res));

const formApp = express();
formApp.use(session({ secret: process.env.S }));
formApp.use(csrfSynchronisedProtection);
// ok: javascript-form-of-session-without-csrf-token
formApp.post('/account/name', (req, res) => rename(req.session.userId, req.body.name, res));
