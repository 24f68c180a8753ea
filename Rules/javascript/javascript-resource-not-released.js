const { Pool } = require('pg');
const pool = new Pool();

// ruleid: javascript-resource-not-released
async function find(id) {
  const client = await pool.connect();
  const { rows } = await client.query('SELECT * FROM users WHERE id = $1', [id]);
  return rows[0];
}

// ruleid: javascript-resource-not-released
function firstByte(path) {
  const fd = fs.openSync(path, 'r');
  const buffer = Buffer.alloc(1);
  fs.readSync(fd, buffer, 0, 1, 0);
  return buffer[0];
}

function Clock() {
  const [now, setNow] = useState(Date.now());
  // ruleid: javascript-resource-not-released
  useEffect(() => {
    setInterval(() => setNow(Date.now()), 1000);
  }, []);
  return now;
}

// ok: javascript-resource-not-released
async function findSafely(id) {
  const client = await pool.connect();
  try {
    const { rows } = await client.query('SELECT * FROM users WHERE id = $1', [id]);
    return rows[0];
  } finally {
    client.release();
  }
}

// ok: javascript-resource-not-released
function firstByteSafely(path) {
  const fd = fs.openSync(path, 'r');
  const buffer = Buffer.alloc(1);
  fs.readSync(fd, buffer, 0, 1, 0);
  fs.closeSync(fd);
  return buffer[0];
}

function SafeClock() {
  const [now, setNow] = useState(Date.now());
  // ok: javascript-resource-not-released
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function firstBytes(paths) {
  // ruleid: javascript-resource-not-released
  return paths.map((p) => {
    const fd = fs.openSync(p, 'r');
    const buf = Buffer.alloc(1);
    fs.readSync(fd, buf, 0, 1, 0);
    return buf[0];
  });
}
function firstBytesClosed(paths) {
  // ok: javascript-resource-not-released
  return paths.map((p) => {
    const fd = fs.openSync(p, 'r');
    const n = fs.readSync(fd, buf, 0, 1, 0);
    fs.closeSync(fd);
    return n;
  });
}
