export class Limiter {
  max;
  hits = new Map();
  async init(load) {
    // ruleid: javascript-state-filled-only-by-later-call
    this.max = await load();
  }
  allow(key) {
    return !(this.hits.get(key) > this.max);
  }
}

class Store {
  constructor(options) {
    if (options && options.key) {
      // ruleid: javascript-state-filled-only-by-later-call
      this.entries = new Map();
    }
  }
  set(id, value) {
    this.entries.set(id, value);
  }
}

let db;
// ruleid: javascript-state-filled-only-by-later-call
connect(process.env.MONGO_URL).then((client) => { db = client.db('app'); });
app.get('/n', (req, res) => db.count().then((n) => res.json(n)));
app.listen(3000);

class Checked {
  async load(id) {
    // ok: javascript-state-filled-only-by-later-call
    this.permissions = await fetchPermissions(id);
  }
  can(action) {
    if (!this.permissions) throw new Error('not loaded');
    return this.permissions.has(action);
  }
}

class Defaulted {
  constructor(options) {
    // ok: javascript-state-filled-only-by-later-call
    this.entries = new Map();
    if (options.seed) this.entries.set('seed', options.seed);
  }
}

async function main() {
  // ok: javascript-state-filled-only-by-later-call
  const client = await connect(process.env.MONGO_URL);
  createApp(client).listen(3000);
}
