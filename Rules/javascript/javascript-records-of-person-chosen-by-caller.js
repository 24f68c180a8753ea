app.get('/addresses', requireLogin, async (req, res) => {
  // ruleid: javascript-records-of-person-chosen-by-caller
  const [rows] = await pool.execute('SELECT * FROM addresses WHERE user_id = ?', [req.query.userId]);
  res.json(rows);
});

router.get('/accounts/:accountId', async (req, res) => {
  // ruleid: javascript-records-of-person-chosen-by-caller
  res.json(await db.any('SELECT * FROM bookings WHERE account_id = $1', [req.params.accountId]));
});

class Files {
  async download(req, res) {
    const file = await File.findOne({ where: { id: req.query.fileId } });
    if (!file) return res.sendStatus(404);
    // ruleid: javascript-records-of-person-chosen-by-caller
    res.download(file.storagePath, file.displayName);
  }
}

app.get('/my-addresses', requireLogin, async (req, res) => {
  // ok: javascript-records-of-person-chosen-by-caller
  const [rows] = await pool.execute('SELECT * FROM addresses WHERE user_id = ?', [req.user.id]);
  res.json(rows);
});

router.get('/products/:id', async (req, res) => {
  // ok: javascript-records-of-person-chosen-by-caller
  res.json(await db.one('SELECT * FROM products WHERE id = $1', [req.params.id]));
});

async function ownFile(req, res) {
  const file = await File.findOne({ where: { id: req.params.id, ownerId: req.user.id } });
  // ok: javascript-records-of-person-chosen-by-caller
  res.download(file.storagePath);
}
