router.get('/orders/:id', async (req, res) => {
  // ruleid: javascript-record-chosen-by-request-id
  const order = await Order.findById(req.params.id);
  res.json(order);
});

export async function DELETE(request, { params }) {
  // ruleid: javascript-record-chosen-by-request-id
  await prisma.document.delete({ where: { id: params.id } });
  return new Response(null, { status: 204 });
}

app.get('/addresses', async (req, res) => {
  // ruleid: javascript-record-chosen-by-request-id
  res.json(await db.all('SELECT * FROM addresses WHERE user_id = ?', [req.query.userId]));
});

router.get('/mine/:id', async (req, res) => {
  // ok: javascript-record-chosen-by-request-id
  const order = await Order.findOne({ _id: req.params.id, owner: req.user.id });
  res.json(order);
});

router.get('/checked/:id', async (req, res) => {
  // ok: javascript-record-chosen-by-request-id
  const order = await Order.findById(req.params.id);
  if (order.userId !== req.user.id) return res.sendStatus(403);
  res.json(order);
});

app.get('/own', async (req, res) => {
  // ok: javascript-record-chosen-by-request-id
  res.json(await db.all('SELECT * FROM addresses WHERE id = ? AND user_id = ?', [req.query.id, req.user.id]));
});
