const accounts = new Mutex();
const audit = new Mutex();

async function debit(id, amount) {
  // ruleid: javascript-locks-wait-for-each-other
  await accounts.runExclusive(() => audit.runExclusive(() => writeDebit(id, amount)));
}

async function report(id) {
  await audit.runExclusive(() => accounts.runExclusive(() => buildReport(id)));
}

class Registry {
  // ruleid: javascript-locks-wait-for-each-other
  async get(key) {
    return this.lock.runExclusive(() => this.items.get(key));
  }

  async rename(from, to) {
    await this.lock.runExclusive(async () => {
      this.items.set(to, await this.get(from));
    });
  }
}

const jobs = new Mutex();
const logs = new Mutex();

async function one() {
  // ruleid: javascript-locks-wait-for-each-other
  await jobs.acquire();
  await logs.acquire();
}

async function two() {
  await logs.acquire();
  await jobs.acquire();
}

const a = new Semaphore(1);
const b = new Semaphore(1);

async function right() {
  // ok: javascript-locks-wait-for-each-other
  await a.lock();
  await b.lock();
}

async function alsoRight() {
  // ok: javascript-locks-wait-for-each-other
  await a.lock();
  await b.lock();
}

async function alone() {
  // ok: javascript-locks-wait-for-each-other
  await a.lock();
}
