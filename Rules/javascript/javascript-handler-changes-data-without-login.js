const express = require('express');
const app = express();

// ruleid: javascript-handler-changes-data-without-login
app.delete('/articles/:id', async (req, res) => {
  await Article.deleteOne({ _id: req.params.id });
  res.sendStatus(204);
});

// ruleid: javascript-handler-changes-data-without-login
app.get('/admin/export', (req, res) => {
  res.sendFile('/srv/export.csv');
});

wss.on('connection', (socket) => {
  // ruleid: javascript-handler-changes-data-without-login
  socket.on('message', async (raw) => {
    await removeJob(JSON.parse(raw).job);
  });
});

// ok: javascript-handler-changes-data-without-login
app.delete('/drafts/:id', requireLogin, async (req, res) => {
  await Draft.deleteOne({ _id: req.params.id, owner: req.user.id });
  res.sendStatus(204);
});

// ok: javascript-handler-changes-data-without-login
app.post('/login', async (req, res) => {
  res.json(await login(req.body));
});

// ok: javascript-handler-changes-data-without-login
app.put('/notes/:id', async (req, res) => {
  if (!req.session.userId) return res.sendStatus(401);
  res.json(await notes.update(req.params.id, req.body));
});

// ok: javascript-handler-changes-data-without-login
app.get('/news', (req, res) => res.json(news));
