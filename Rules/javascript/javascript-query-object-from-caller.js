class ProductRepository {
  search(criteria) {
    // ruleid: javascript-query-object-from-caller
    return this.products.find(criteria).limit(50).toArray();
  }
}

app.post('/users', async (req, res) => {
  // ruleid: javascript-query-object-from-caller
  res.json(await User.find(req.body.filter));
});

// ruleid: javascript-query-object-from-caller
const remove = (filter) => db.collection('orders').deleteMany(filter);

class SafeRepository {
  search(name) {
    // ok: javascript-query-object-from-caller
    return this.products.find({ name: String(name) }).limit(50).toArray();
  }
}

function first(query) {
  // ok: javascript-query-object-from-caller
  return users.find((user) => user.name === query);
}

async function active(req) {
  const filter = { active: true, name: String(req.query.name) };
  // ok: javascript-query-object-from-caller
  return User.find(filter);
}
