// ruleid: javascript-row-template-of-unescaped-cells
const csv = users.map(u => `${u.name},${u.email}`).join('\n');

function toCsvCell(value) {
  // ruleid: javascript-row-template-of-unescaped-cells
  return '"' + value + '"';
}

function exportNotes(rows) {
  let out = 'title,note\n';
  for (const row of rows) {
    // ruleid: javascript-row-template-of-unescaped-cells
    out += `${row.title};${row.note}\n`;
  }
  return out;
}

// ok: javascript-row-template-of-unescaped-cells
const safe = users.map(u => `${csvCell(u.name)},${csvCell(u.email)}`).join('\n');

function toCsvField(value) {
  // ok: javascript-row-template-of-unescaped-cells
  return '"' + value.replace(/"/g, '""') + '"';
}

// ok: javascript-row-template-of-unescaped-cells
const points = shapes.map(s => `${s.x},${s.y}`).join(' ');
