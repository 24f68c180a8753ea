export async function search(events, text) {
  // ruleid: javascript-filter-parsed-from-text
  const filter = JSON.parse(text);
  return events.find(filter).limit(10).toArray();
}

app.get('/orders', async (req, res) => {
  // ruleid: javascript-filter-parsed-from-text
  res.json(await Order.findOne(JSON.parse(req.query.where)));
});

async function report(db, raw) {
  // ruleid: javascript-filter-parsed-from-text
  const pipeline = JSON.parse(raw);
  const rows = await db.collection('sales').aggregate(pipeline).toArray();
  return rows;
}

export async function byKind(events, text) {
  const wanted = JSON.parse(text);
  // ok: javascript-filter-parsed-from-text
  return events.find({ kind: String(wanted.kind) }).toArray();
}

function local(list, text) {
  // ok: javascript-filter-parsed-from-text
  return list.find(JSON.parse);
}

const all = (events) => {
  // ok: javascript-filter-parsed-from-text
  return events.find({}).toArray();
};
