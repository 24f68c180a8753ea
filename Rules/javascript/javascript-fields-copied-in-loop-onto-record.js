app.patch('/me', requireLogin, async (req, res) => {
  const user = await User.findById(req.user.id);
  // ruleid: javascript-fields-copied-in-loop-onto-record
  for (const key of Object.keys(req.body)) user[key] = req.body[key];
  await user.save();
  res.sendStatus(204);
});

function applyChanges(account, changes) {
  // ruleid: javascript-fields-copied-in-loop-onto-record
  Object.entries(changes).forEach(([field, value]) => {
    account[field] = value;
  });
}

async function update(order, input) {
  // ruleid: javascript-fields-copied-in-loop-onto-record
  Object.assign(order, input);
  await order.save();
}

function applyAllowed(account, changes) {
  // ok: javascript-fields-copied-in-loop-onto-record
  for (const field of ['name', 'city']) account[field] = changes[field];
}

function applyListed(user, input) {
  // ok: javascript-fields-copied-in-loop-onto-record
  for (const key of Object.keys(input)) {
    if (ALLOWED.has(key)) user[key] = input[key];
  }
}

function copy(options) {
  const result = {};
  // ok: javascript-fields-copied-in-loop-onto-record
  for (const key of Object.keys(options)) result[key] = options[key];
  return result;
}
