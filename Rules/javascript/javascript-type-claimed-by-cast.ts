function confirmOrder(req) {
  // ruleid: javascript-type-claimed-by-cast
  const order = req.body as unknown as Order;
  return ship(order.id);
}

function areaOf(input: unknown): number {
  // ruleid: javascript-type-claimed-by-cast
  const shape = input as Circle;
  return Math.PI * shape.r ** 2;
}

router.get('/alias', (req, res) => {
  const alias = req.query.alias as string;
  // ruleid: javascript-type-claimed-by-cast
  if (RESERVED.indexOf(alias) !== -1) return res.sendStatus(403);
  res.json(create(`${alias}`));
});

function mayOpen(req, user) {
  // ruleid: javascript-type-claimed-by-cast
  return req.query.id == user.id;
}

function confirmParsed(req) {
  // ok: javascript-type-claimed-by-cast
  const order = Order.parse(req.body) as Order;
  return ship(order.id);
}

function nameOf(input: unknown): string {
  if (typeof input !== 'object' || input === null) throw new TypeError('object expected');
  // ok: javascript-type-claimed-by-cast
  return (input as Named).name;
}

router.get('/open', (req, res) => {
  // ok: javascript-type-claimed-by-cast
  res.json(req.query.id === String(user.id));
});

// ok: javascript-type-claimed-by-cast
const fake = { url: '/' } as unknown as Request;
