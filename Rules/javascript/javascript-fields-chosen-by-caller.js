app.put('/me', async (req, res) => {
  // ruleid: javascript-fields-chosen-by-caller
  await User.update(req.body, { where: { id: req.user.id } });
  res.end();
});

async function create(dto) {
  // ruleid: javascript-fields-chosen-by-caller
  return prisma.account.create({ data: { ...dto } });
}

function patch(member, changes) {
  // ruleid: javascript-fields-chosen-by-caller
  Object.assign(member, changes);
  return member.save();
}

app.put('/name', async (req, res) => {
  // ok: javascript-fields-chosen-by-caller
  await User.update({ name: req.body.name }, { where: { id: req.user.id } });
  res.end();
});

async function createSafe(dto) {
  // ok: javascript-fields-chosen-by-caller
  return prisma.account.create({ data: { name: dto.name, mail: dto.mail } });
}

function defaults(options) {
  // ok: javascript-fields-chosen-by-caller
  return Object.assign({}, { depth: 1 });
}
