router.get('/products', async (ctx) => {
  // ruleid: javascript-code-of-query-built-from-text
  ctx.body = await Product.find({ $where: `this.name.includes('${ctx.query.term}')` });
});

async function friends(session, name) {
  // ruleid: javascript-code-of-query-built-from-text
  return session.run(`MATCH (p:Person {name: '${name}'})-[:KNOWS]->(f) RETURN f`);
}

app.post('/search', async (req, res) => {
  // ruleid: javascript-code-of-query-built-from-text
  res.json(await items.find(req.body.filter).toArray());
});

router.get('/products2', async (ctx) => {
  // ok: javascript-code-of-query-built-from-text
  ctx.body = await Product.find({ name: { $regex: escape(ctx.query.term) } });
});

async function friendsSafe(session, name) {
  // ok: javascript-code-of-query-built-from-text
  return session.run('MATCH (p:Person {name: $name})-[:KNOWS]->(f) RETURN f', { name });
}

// ok: javascript-code-of-query-built-from-text
const found = list.find((x) => x.id === 3);
