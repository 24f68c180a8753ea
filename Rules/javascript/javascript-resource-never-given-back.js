async function first(file) {
  // ruleid: javascript-resource-never-given-back
  const handle = await fsp.open(file);
  const line = await handle.read();
  return line;
}

async function count(pool) {
  // ruleid: javascript-resource-never-given-back
  const client = await pool.connect();
  const result = await client.query('SELECT count(*) FROM jobs');
  client.release();
  return result.rows[0];
}

function tick(show) {
  // ruleid: javascript-resource-never-given-back
  setInterval(show, 1000);
}

async function firstSafe(file) {
  const handle = await fsp.open(file);
  try {
    // ok: javascript-resource-never-given-back
    return await handle.read();
  } finally {
    await handle.close();
  }
}

function Clock({ show }) {
  useEffect(() => {
    // ok: javascript-resource-never-given-back
    const timer = setInterval(show, 1000);
    return () => clearInterval(timer);
  }, []);
}

function once(show) {
  // ok: javascript-resource-never-given-back
  return setTimeout(show, 1000);
}
