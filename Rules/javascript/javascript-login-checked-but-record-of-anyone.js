const resolvers = {
  Mutation: {
    async deletePost(_, { id }, { user }) {
      if (!user) throw new GraphQLError('Login required');
      // ruleid: javascript-login-checked-but-record-of-anyone
      await Post.deleteOne({ _id: id });
      return true;
    },
  },
};

export async function GET(request, { params }) {
  const session = await auth();
  if (!session) return new Response('', { status: 401 });
  // ruleid: javascript-login-checked-but-record-of-anyone
  const slips = await db.payslip.findMany({ where: { userId: params.userId } });
  return Response.json(slips);
}

const invoice = async (req, res) => {
  if (!req.user) return res.sendStatus(401);
  // ruleid: javascript-login-checked-but-record-of-anyone
  res.json(await Invoice.findByPk(req.params.id));
};

const guarded = {
  async deletePost(_, { id }, { user }) {
    if (!user) throw new GraphQLError('Login required');
    // ok: javascript-login-checked-but-record-of-anyone
    await Post.deleteOne({ _id: id, author: user.id });
  },
};

async function news(req, res) {
  // ok: javascript-login-checked-but-record-of-anyone
  res.json(await News.findByPk(req.params.id));
}

const byAdmin = async (req, res) => {
  if (!req.user) return res.sendStatus(401);
  if (req.user.role !== 'admin') return res.sendStatus(403);
  // ok: javascript-login-checked-but-record-of-anyone
  res.json(await Invoice.findByPk(req.params.id));
};
