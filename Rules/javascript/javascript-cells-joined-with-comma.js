// a module that exports orders
function toCsv(rows) {
  const out = ['name,note'];
  for (const row of rows) {
    // ruleid: javascript-cells-joined-with-comma
    out.push([row.name, row.note].join(','));
  }
  return out.join('\n');
}

const exportCsv = (users) => {
  // ruleid: javascript-cells-joined-with-comma
  return users.map((u) => Object.values(u).join(';')).join('\n');
};

app.get('/export', async (req, res) => {
  const list = await orders.all();
  // ruleid: javascript-cells-joined-with-comma
  res.type('text/csv');
  res.send(list.map((o) => [o.id, o.note].join(',')).join('\n'));
});

const cell = (v) => (/^[=+\-@\t\r]/.test(v) ? "'" + v : v);

function safeCsv(rows) {
  // ok: javascript-cells-joined-with-comma
  return rows.map((row) => [row.name, row.note].map(safeCell).join(',')).join('\n');
}

function header(columns) {
  // ok: javascript-cells-joined-with-comma
  return columns.join(',');
}

function csvLine(row) {
  const parts = Object.values(row).map((v) => (/^[=+\-@]/.test(v) ? "'" + v : v));
  // ok: javascript-cells-joined-with-comma
  return parts.join(',') + String(/^[=+\-@]/.test(parts[0]));
}
