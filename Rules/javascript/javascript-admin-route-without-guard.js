const express = require('express');
const app = express();
const open = express.Router();
const guarded = express.Router();
app.use(express.json());

// ruleid: javascript-admin-route-without-guard
app.delete('/admin/users/:id', async (req, res) => {
  await User.deleteOne({ _id: req.params.id });
  res.sendStatus(204);
});

// ruleid: javascript-admin-route-without-guard
open.put('/users/:id', async function (req, res) {
  const row = await db.query('UPDATE users SET name = $1 WHERE id = $2', [req.body.name, req.params.id]);
  res.json(row);
});

// ruleid: javascript-admin-route-without-guard
app.post('/internal/restart', (req, res) => {
  services.restart(req.body.service);
  res.end();
});

// ok: javascript-admin-route-without-guard
app.delete('/admin/users/:id', requireRole('admin'), async (req, res) => {
  await User.deleteOne({ _id: req.params.id });
  res.sendStatus(204);
});

// ok: javascript-admin-route-without-guard
app.put('/accounts/:id', async (req, res) => {
  if (req.user.id !== req.params.id) return res.sendStatus(403);
  await Account.updateOne({ _id: req.params.id }, { name: String(req.body.name) });
  res.sendStatus(204);
});

// ok: javascript-admin-route-without-guard
app.post('/admin/login', async (req, res) => {
  res.json(await accounts.find(req.body.name));
});

guarded.use(requireAdmin);
// ok: javascript-admin-route-without-guard
guarded.post('/settings', (req, res) => {
  settings.set(req.body.key, req.body.value);
  res.end();
});
