async function read(id) {
  // ruleid: javascript-handle-closed-only-on-success
  const client = await pool.connect();
  const result = await client.query('SELECT name FROM posts WHERE id = $1', [id]);
  client.release();
  return result.rows[0];
}

function first(file) {
  const buffer = Buffer.alloc(16);
  // ruleid: javascript-handle-closed-only-on-success
  const fd = fs.openSync(file, 'r');
  fs.readSync(fd, buffer, 0, 16, 0);
  fs.closeSync(fd);
  return buffer;
}

async function shot(url) {
  // ruleid: javascript-handle-closed-only-on-success
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(url);
  const image = await page.screenshot();
  await browser.close();
  return image;
}

async function safeRead(id) {
  // ok: javascript-handle-closed-only-on-success
  const client = await pool.connect();
  try {
    const result = await client.query('SELECT name FROM posts WHERE id = $1', [id]);
    return result.rows[0];
  } finally {
    client.release();
  }
}

async function direct(id) {
  // ok: javascript-handle-closed-only-on-success
  const result = await pool.query('SELECT name FROM posts WHERE id = $1', [id]);
  return result.rows[0];
}

function safeFirst(file) {
  const buffer = Buffer.alloc(16);
  // ok: javascript-handle-closed-only-on-success
  const fd = fs.openSync(file, 'r');
  try {
    fs.readSync(fd, buffer, 0, 16, 0);
  } finally {
    fs.closeSync(fd);
  }
  return buffer;
}
