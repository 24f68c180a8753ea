app.patch('/me', requireLogin, async (req, res) => {
  const user = await User.findById(req.user.id);
  // ruleid: javascript-record-changed-by-whole-input
  Object.assign(user, req.body);
  await user.save();
  res.sendStatus(204);
});

export async function PUT(req, { params }) {
  const body = await req.json();
  // ruleid: javascript-record-changed-by-whole-input
  await prisma.user.update({ where: { id: params.id }, data: body });
}

class Accounts {
  async change(id, updates) {
    // ruleid: javascript-record-changed-by-whole-input
    return Account.findByIdAndUpdate(id, updates, { new: true });
  }
}

app.patch('/safe', requireLogin, async (req, res) => {
  const user = await User.findById(req.user.id);
  const { name, city } = req.body;
  // ok: javascript-record-changed-by-whole-input
  Object.assign(user, { name, city });
  await user.save();
});

export async function safePut(req, { params }) {
  const data = Profile.parse(await req.json());
  // ok: javascript-record-changed-by-whole-input
  await prisma.user.update({ where: { id: params.id }, data });
}

async function change(id, updates) {
  // ok: javascript-record-changed-by-whole-input
  return Account.findByIdAndUpdate(id, { $set: { name: String(updates.name) } });
}

function settings(options) {
  // ok: javascript-record-changed-by-whole-input
  return Object.assign({}, defaults, options);
}
