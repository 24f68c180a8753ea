// ruleid: javascript-global-settings-open-to-every-user
app.put('/api/settings', authenticate, async (req, res) => {
  await Settings.updateOne({}, { siteName: String(req.body.siteName) });
  res.json({ ok: true });
});

// ruleid: javascript-global-settings-open-to-every-user
router.post('/coupons', requireLogin, async (req, res) => {
  res.json(await Coupon.create({ code: req.body.code, value: req.body.value }));
});

// ruleid: javascript-global-settings-open-to-every-user
router.delete('/users/:id', passport.authenticate('jwt'), (req, res) => {
  User.deleteOne({ _id: req.params.id }).then(() => res.end());
});

// ok: javascript-global-settings-open-to-every-user
app.put('/api/settings/all', authenticate, requireAdmin, async (req, res) => {
  await Settings.updateOne({}, { siteName: String(req.body.siteName) });
  res.end();
});

// ok: javascript-global-settings-open-to-every-user
app.put('/api/settings', authenticate, async (req, res) => {
  if (req.user.role !== 'admin') return res.sendStatus(403);
  await Settings.updateOne({}, { siteName: String(req.body.siteName) });
  res.end();
});

// ok: javascript-global-settings-open-to-every-user
app.put('/me/settings', requireLogin, async (req, res) => {
  await save(req.session.userId, req.body.theme);
  res.end();
});
