const express = require('express');
const app = express();

// ruleid: javascript-data-deleted-without-login
app.post('/posts/:id/delete', async (req, res) => {
  await Post.destroy({ where: { id: req.params.id } });
  res.redirect('/posts');
});

// ruleid: javascript-data-deleted-without-login
app.delete('/files/:name', (req, res) => {
  fs.unlinkSync(path.join(ROOT, path.basename(req.params.name)));
  res.sendStatus(204);
});

// ruleid: javascript-data-deleted-without-login
const resolvers = { Mutation: { deletePost: (_, { id }, { db }) => db.posts.remove(id) } };

// ruleid: javascript-data-deleted-without-login
wss.on('connection', (ws) => {
  ws.on('message', (msg) => {
    const { action, id } = JSON.parse(msg);
    if (action === 'delete') store.remove(id);
  });
});

// ok: javascript-data-deleted-without-login
app.post('/safe/posts/:id/delete', requireLogin, async (req, res) => {
  await Post.destroy({ where: { id: req.params.id, ownerId: req.user.id } });
  res.redirect('/posts');
});

// ok: javascript-data-deleted-without-login
app.delete('/safe/files/:name', async (req, res) => {
  if (!req.session.userId) return res.sendStatus(401);
  await File.deleteOne({ name: String(req.params.name), owner: req.session.userId });
  res.sendStatus(204);
});

// ok: javascript-data-deleted-without-login
const safe = { Mutation: { deletePost: (_, { id }, { user, db }) => db.posts.removeOwn(user.id, id, user.role) } };

// ok: javascript-data-deleted-without-login
app.get('/posts', async (req, res) => res.json(await Post.findAll({ limit: 20 })));
