async function load(url) {
  // ruleid: javascript-lock-kept-after-failure
  const release = await mutex.acquire();
  const body = await fetch(url);
  release();
  return body;
}

async function limited(url) {
  // ruleid: javascript-lock-kept-after-failure
  const [value, release] = await slots.acquire();
  const text = await get(url);
  release();
  return text + value;
}

async function locked(row) {
  // ruleid: javascript-lock-kept-after-failure
  await lock.acquire(row.id);
  await save(row);
  lock.release(row.id);
}

async function loadSafe(url) {
  // ok: javascript-lock-kept-after-failure
  const release = await mutex.acquire();
  try {
    return await fetch(url);
  } finally {
    release();
  }
}

async function exclusive(row) {
  // ok: javascript-lock-kept-after-failure
  return mutex.runExclusive(() => save(row));
}

async function plain(url) {
  // ok: javascript-lock-kept-after-failure
  const body = await fetch(url);
  return body.text();
}
