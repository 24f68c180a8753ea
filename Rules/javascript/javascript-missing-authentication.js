const express = require('express');
const app = express();

// ruleid: javascript-missing-authentication
app.delete('/admin/users/:id', async (req, res) => {
  await users.remove(Number(req.params.id));
  res.sendStatus(204);
});

// ruleid: javascript-missing-authentication
app.post('/api/admin/settings', (req, res) => {
  settings.save(req.body.settings);
  res.sendStatus(204);
});

// ruleid: javascript-missing-authentication
app.get('/internal/backup', function (req, res) {
  res.download('/var/backups/app.sql');
});

// ok: javascript-missing-authentication
app.delete('/admin/posts/:id', requireAdmin, async (req, res) => {
  await posts.remove(Number(req.params.id));
  res.sendStatus(204);
});

// ok: javascript-missing-authentication
app.get('/admin', (req, res) => {
  if (!req.session.admin) return res.redirect('/login');
  return res.render('admin');
});

// ok: javascript-missing-authentication
app.get('/posts/:id', async (req, res) => {
  res.json(await posts.get(Number(req.params.id)));
});

