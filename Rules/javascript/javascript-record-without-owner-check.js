// ruleid: javascript-record-without-owner-check
app.get('/invoices/:id', async (req, res) => {
  const invoice = await Invoice.findById(req.params.id);
  res.json(invoice);
});

// ruleid: javascript-record-without-owner-check
router.delete('/api/messages/:id', async (req, res) => {
  await Message.deleteOne({ _id: String(req.params.id) });
  res.sendStatus(204);
});

// ruleid: javascript-record-without-owner-check
app.get('/accounts/:number', function (req, res) {
  db.query('SELECT * FROM accounts WHERE number = ?', [req.params.number], (err, rows) => res.json(rows));
});

// ok: javascript-record-without-owner-check
app.get('/my/invoices/:id', async (req, res) => {
  const invoice = await Invoice.findOne({ _id: req.params.id, owner: req.user.id });
  res.json(invoice);
});

// ok: javascript-record-without-owner-check
app.get('/articles/:id', async (req, res) => {
  res.json(await Article.findById(req.params.id));
});

// ok: javascript-record-without-owner-check
router.get('/orders/:id', requireOwner, async (req, res) => {
  res.json(await Order.findById(req.params.id));
});


// ok: javascript-record-without-owner-check
router.get('/users/:id', async (req, res) => {
  res.json(await User.findById(req.params.id).select('name avatar'));
});
