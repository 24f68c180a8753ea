async function byName(name) {
  // ruleid: javascript-parameter-as-query-object
  return Member.findOne({ name, active: true });
}

router.post('/search', async (ctx) => {
  const filter = JSON.parse(ctx.request.body.filter);
  // ruleid: javascript-parameter-as-query-object
  ctx.body = await orders.find(filter).toArray();
});

const report = ({ pipeline }, db) => {
  // ruleid: javascript-parameter-as-query-object
  return db.collection('sales').aggregate(pipeline).toArray();
};

async function byString(name) {
  // ok: javascript-parameter-as-query-object
  return Member.findOne({ login: String(name) });
}

async function byId(id) {
  // ok: javascript-parameter-as-query-object
  return Member.findOne({ _id: new ObjectId(id) });
}

async function active() {
  // ok: javascript-parameter-as-query-object
  return Member.find({ active: true });
}
