// ruleid: javascript-cross-site-request-forgery
app.get('/users/:id/delete', async (req, res) => {
  await User.deleteOne({ _id: String(req.params.id) });
  res.redirect('/users');
});

// ruleid: javascript-cross-site-request-forgery
app.get('/account/transfer', (req, res) => {
  accounts.transfer(req.session.user, String(req.query.to), Number(req.query.amount));
  res.redirect('/account');
});

// ruleid: javascript-cross-site-request-forgery
router.get('/posts/delete/:id', requireLogin, async (req, res) => {
  await posts.remove(Number(req.params.id));
  res.redirect('/posts');
});

// ruleid: javascript-cross-site-request-forgery
app.use(lusca({ csrf: false, xframe: 'DENY' }));

// ok: javascript-cross-site-request-forgery
app.use(lusca({ csrf: true, xframe: 'DENY' }));

// ok: javascript-cross-site-request-forgery
app.post('/account/transfer', csrfProtection, (req, res) => {
  accounts.transfer(req.session.user, String(req.body.to), Number(req.body.amount));
  res.redirect('/account');
});

// ok: javascript-cross-site-request-forgery
router.get('/posts/delete/:id', requireLogin, (req, res) => {
  res.render('confirm', { id: Number(req.params.id) });
});

