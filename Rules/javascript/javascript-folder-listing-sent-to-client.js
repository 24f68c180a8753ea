class Browser {
  async list(req, res) {
    const names = await fs.promises.readdir('/srv/share');
    const links = names.map((n) => `<li>${escapeHtml(n)}</li>`);
    // ruleid: javascript-folder-listing-sent-to-client
    res.send(`<ul>${links.join('')}</ul>`);
  }
}

app.get('/files', (req, res) => {
  fs.readdir('uploads', (err, files) => {
    // ruleid: javascript-folder-listing-sent-to-client
    res.json({ files });
  });
});

router.get('/logs', (ctx) => {
  // ruleid: javascript-folder-listing-sent-to-client
  ctx.body = fs.readdirSync('/var/log/app');
});

app.get('/count', (req, res) => {
  // ok: javascript-folder-listing-sent-to-client
  res.json({ n: fs.readdirSync('uploads').length });
});

for (const file of fs.readdirSync('routes')) {
  // ok: javascript-folder-listing-sent-to-client
  app.use(require('./routes/' + file));
}

app.get('/mine', requireLogin, async (req, res) => {
  // ok: javascript-folder-listing-sent-to-client
  res.json(await File.findAll({ where: { ownerId: req.user.id } }));
});
