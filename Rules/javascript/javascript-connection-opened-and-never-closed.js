async function firstLine(path) {
  // ruleid: javascript-connection-opened-and-never-closed
  const fh = await fs.promises.open(path);
  const { buffer } = await fh.read();
  return buffer.toString().split('\n')[0];
}

async function report() {
  // ruleid: javascript-connection-opened-and-never-closed
  const conn = await mysql.createConnection(cfg);
  const [rows] = await conn.execute('SELECT 1');
  return rows;
}

app.get('/shot', async (req, res) => {
  // ruleid: javascript-connection-opened-and-never-closed
  const browser = await puppeteer.launch();
  const page = await newPage(browser, req.user.home);
  res.send(await page.screenshot());
});

async function safeLine(path) {
  // ok: javascript-connection-opened-and-never-closed
  const fh = await fs.promises.open(path);
  try {
    return await fh.readFile('utf8');
  } finally {
    await fh.close();
  }
}

async function getUser(id) {
  // ok: javascript-connection-opened-and-never-closed
  const client = await pool.connect();
  try {
    return await client.query('SELECT name FROM users WHERE id = $1', [id]);
  } finally {
    client.release();
  }
}

async function connect() {
  // ok: javascript-connection-opened-and-never-closed
  const conn = await mysql.createConnection(cfg);
  return conn;
}
