exports.register = async (req, res) => {
  const fields = req.body;
  // ruleid: javascript-record-made-from-whole-body
  const member = await Member.create(fields);
  res.status(201).json({ id: member.id });
};

app.patch('/profile', async (req, res) => {
  const changes = req.body;
  // ruleid: javascript-record-made-from-whole-body
  await User.updateOne({ _id: req.session.userId }, { $set: changes });
  res.end();
});

router.post('/items', async (ctx) => {
  // ruleid: javascript-record-made-from-whole-body
  ctx.body = await Item.insertOne(ctx.request.body);
});

exports.registerSafe = async (req, res) => {
  const body = Registration.parse(req.body);
  // ok: javascript-record-made-from-whole-body
  res.json(await Member.create(body));
};

app.patch('/profile2', async (req, res) => {
  // ok: javascript-record-made-from-whole-body
  await User.updateOne({ _id: req.session.userId }, { $set: { bio: String(req.body.bio) } });
  res.end();
});

function tag(req, hmac) {
  // ok: javascript-record-made-from-whole-body
  return hmac.update(req.body);
}
