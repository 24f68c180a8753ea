router.get('/feedback', async (ctx) => {
  const rows = await db('feedback').select('author', 'message');
  // ruleid: javascript-rows-exported-as-csv-unescaped
  ctx.body = stringify(rows, { header: true });
});

function toCsv(rows) {
  // ruleid: javascript-rows-exported-as-csv-unescaped
  return Papa.unparse(rows);
}

async function exportOrders(orders, out) {
  const parser = new Parser({ fields: ['no', 'customer'] });
  // ruleid: javascript-rows-exported-as-csv-unescaped
  const csv = parser.parse(orders);
  await fs.promises.writeFile(out, csv);
}

function toCsvSafe(rows) {
  // ok: javascript-rows-exported-as-csv-unescaped
  return stringify(rows, { header: true, escape_formulas: true });
}

function papaSafe(rows) {
  // ok: javascript-rows-exported-as-csv-unescaped
  return Papa.unparse(rows, { escapeFormulae: true });
}

function query(params) {
  // ok: javascript-rows-exported-as-csv-unescaped
  return qs.stringify(params, { arrayFormat: 'repeat' });
}
