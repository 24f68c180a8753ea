app.get('/export.csv', (req, res) => {
  let csv = 'name,email\n';
  for (const user of users) {
    // ruleid: javascript-request-data-in-csv
    csv += `${user.name},${user.email}\n`;
  }
  res.type('text/csv').send(csv);
});

function toCsv(comments) {
  // ruleid: javascript-request-data-in-csv
  return comments.map((c) => [c.author, c.text].join(',')).join('\n');
}

function exportRows(rows) {
  // ruleid: javascript-request-data-in-csv
  return Papa.unparse(rows);
}

app.get('/export-safely.csv', (req, res) => {
  let csv = 'name,email\n';
  for (const user of users) {
    // ok: javascript-request-data-in-csv
    csv += `${escapeCell(user.name)},${escapeCell(user.email)}\n`;
  }
  res.type('text/csv').send(csv);
});

function exportRowsSafely(rows) {
  // ok: javascript-request-data-in-csv
  return Papa.unparse(rows, { escapeFormulae: true });
}

function label(user) {
  // ok: javascript-request-data-in-csv
  return `${user.name},${user.city}`;
}

