// ruleid: javascript-shared-or-late-initial-value
let db;
async function init() {
  db = await connect();
}
init();
app.get('/', async (req, res) => res.json(await db.query('SELECT 1')));

function Counter() {}
// ruleid: javascript-shared-or-late-initial-value
Counter.prototype.items = [];

// ruleid: javascript-shared-or-late-initial-value
const rows = new Array(3).fill([]);

const DEFAULTS = { roles: [] };
// ruleid: javascript-shared-or-late-initial-value
const user = Object.assign({ name: 'x' }, DEFAULTS);

// ok: javascript-shared-or-late-initial-value
const grid = Array.from({ length: 3 }, () => []);

// ok: javascript-shared-or-late-initial-value
const options = Object.assign({}, DEFAULTS, given);

class Counters {
  constructor() {
    // ok: javascript-shared-or-late-initial-value
    this.items = [];
  }
}
// ok: javascript-shared-or-late-initial-value
Counters.prototype.add = function (x) { this.items.push(x); };
