app.get('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id);
  if (!user) return res.sendStatus(404);
  // ruleid: javascript-user-record-in-answer-whole
  res.json(user);
});

export async function GET(req, { params }) {
  const account = await prisma.account.findUnique({ where: { id: params.id } });
  // ruleid: javascript-user-record-in-answer-whole
  return NextResponse.json(account);
}

router.get('/members', async (req, res) => {
  const rows = await db.query('SELECT * FROM users WHERE team = $1', [req.user.team]);
  // ruleid: javascript-user-record-in-answer-whole
  res.json({ data: rows });
});

app.get('/safe/:id', async (req, res) => {
  const user = await User.findById(req.params.id).select('name avatar');
  // ok: javascript-user-record-in-answer-whole
  res.json(user);
});

app.get('/named/:id', async (req, res) => {
  const user = await User.findById(req.params.id);
  // ok: javascript-user-record-in-answer-whole
  res.json({ id: user.id, name: user.name });
});

app.get('/posts/:id', async (req, res) => {
  const post = await Post.findById(req.params.id);
  // ok: javascript-user-record-in-answer-whole
  res.json(post);
});

router.get('/list', async (req, res) => {
  const users = await prisma.user.findMany({ select: { id: true, name: true } });
  // ok: javascript-user-record-in-answer-whole
  res.json(users);
});
