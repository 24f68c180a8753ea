app.get('/invoice', requireLogin, async (req, res) => {
  // ruleid: javascript-private-record-found-by-id-of-request
  res.json(await Invoice.findByPk(req.query.id));
});

export const getOrder = async (req, res) => {
  // ruleid: javascript-private-record-found-by-id-of-request
  const order = await Order.findOne({ where: { id: req.params.orderId } });
  res.json(order);
};

router.delete('/notes/:id', async (req, res) => {
  // ruleid: javascript-private-record-found-by-id-of-request
  await prisma.note.delete({ where: { id: req.params.id } });
  res.end();
});

app.get('/invoice2', requireLogin, async (req, res) => {
  // ok: javascript-private-record-found-by-id-of-request
  res.json(await Invoice.findOne({ where: { id: req.query.id, ownerId: req.user.id } }));
});

app.get('/products/:id', async (req, res) => {
  // ok: javascript-private-record-found-by-id-of-request
  res.json(await Product.findByPk(req.params.id));
});

async function checked(req, res) {
  // ok: javascript-private-record-found-by-id-of-request
  const order = await Order.findByPk(req.params.id);
  if (order.userId !== req.user.id) return res.sendStatus(403);
  res.json(order);
}
