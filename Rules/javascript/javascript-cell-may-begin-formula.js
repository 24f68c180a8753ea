function report(rows) {
  // ruleid: javascript-cell-may-begin-formula
  return Papa.unparse(rows);
}

const lines = (orders) => {
  // ruleid: javascript-cell-may-begin-formula
  return orders.map((o) => [o.name, o.note].join(',')).join('\n');
};

function sheet(book, users) {
  const page = book.addWorksheet('users');
  // ruleid: javascript-cell-may-begin-formula
  page.addRows(users);
}

function reportSafe(rows) {
  // ok: javascript-cell-may-begin-formula
  return Papa.unparse(rows, { escapeFormulae: true });
}

const linesSafe = (orders) => {
  const safe = neutralCells(orders);
  // ok: javascript-cell-may-begin-formula
  return safe.map((o) => [o.name, o.note].join(','));
};

function words(list) {
  // ok: javascript-cell-may-begin-formula
  return list.join(' ');
}
