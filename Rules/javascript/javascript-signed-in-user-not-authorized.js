const express = require('express');
const router = express.Router();

// ruleid: javascript-signed-in-user-not-authorized
router.get('/invoices/:id', requireLogin, async (req, res) => {
  res.json(await Invoice.findById(req.params.id));
});

// ruleid: javascript-signed-in-user-not-authorized
router.delete('/members/:id', passport.authenticate('jwt'), async (req, res) => {
  await Member.destroy({ where: { id: req.params.id } });
  res.sendStatus(204);
});

export async function PATCH(request, { params }) {
  const session = await getServerSession();
  if (!session) return new Response('', { status: 401 });
  // ruleid: javascript-signed-in-user-not-authorized
  return Response.json(await prisma.note.update({ where: { id: params.id }, data: await request.json() }));
}

// ok: javascript-signed-in-user-not-authorized
router.get('/letters/:id', requireLogin, async (req, res) => {
  res.json(await Letter.findOne({ _id: req.params.id, owner: req.user.id }));
});

// ok: javascript-signed-in-user-not-authorized
router.delete('/letters/:id', requireAdmin, async (req, res) => {
  await Letter.destroy({ where: { id: req.params.id } });
  res.sendStatus(204);
});

// ok: javascript-signed-in-user-not-authorized
router.get('/news/:id', async (req, res) => res.json(await News.findById(req.params.id)));

// ok: javascript-signed-in-user-not-authorized
router.delete('/badges/:id', requireLogin, requireRole('editor'), async (req, res) => {
  await Badge.destroy({ where: { id: req.params.id } });
  res.sendStatus(204);
});
