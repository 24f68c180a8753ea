const seats = new Array(120).fill(null);
function reserve(index, name) {
  if (index > 120) throw new RangeError('no such seat');
  // ruleid: javascript-index-into-fixed-table-unchecked
  seats[index] = name;
}

class Palette {
  rgb(index) {
    const at = index * 3;
    // ruleid: javascript-index-into-fixed-table-unchecked
    return [this.colors[at], 0, 0];
  }
}

app.get('/levels/:index', (req, res) => {
  const index = parseInt(req.params.index, 10);
  // ruleid: javascript-index-into-fixed-table-unchecked
  const level = levels[index];
  res.json(level.map);
});

const slots = new Array(64).fill(null);
function take(index, owner) {
  if (!Number.isInteger(index) || index < 0 || index >= slots.length) return false;
  // ok: javascript-index-into-fixed-table-unchecked
  slots[index] = owner;
  return true;
}

function squares(n) {
  const out = new Array(n).fill(0);
  // ok: javascript-index-into-fixed-table-unchecked
  for (let i = 0; i < n; i++) out[i] = i * i;
  return out;
}

app.get('/colors/:name', (req, res) => {
  const name = req.params.name;
  // ok: javascript-index-into-fixed-table-unchecked
  res.json(colors.get(name));
});
