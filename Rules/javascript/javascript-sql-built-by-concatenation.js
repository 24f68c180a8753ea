const mysql = require('mysql2/promise');

async function findUser(pool, name) {
  // ruleid: javascript-sql-built-by-concatenation
  const [rows] = await pool.query("SELECT id, email FROM users WHERE name = '" + name + "'");
  return rows[0];
}

async function remove(req, res, db) {
  // ruleid: javascript-sql-built-by-concatenation
  await db.run(`DELETE FROM posts WHERE id = ${req.params.id}`);
  res.sendStatus(204);
}

function rename(connection, user) {
  // ruleid: javascript-sql-built-by-concatenation
  let sql = `UPDATE users SET name = '${user.name}' WHERE id = ${user.id}`;
  return connection.execute(sql);
}

async function findUserSafely(pool, name) {
  // ok: javascript-sql-built-by-concatenation
  const [rows] = await pool.query('SELECT id, email FROM users WHERE name = ?', [name]);
  return rows[0];
}

async function many(pool, ids) {
  // ok: javascript-sql-built-by-concatenation
  return pool.query(`SELECT * FROM users WHERE id IN (${ids.map(() => '?').join(',')})`, ids);
}

function count(db, log) {
  // ok: javascript-sql-built-by-concatenation
  log.info('select an item from the list: ' + db.name);
  // ok: javascript-sql-built-by-concatenation
  return db.query('SELECT COUNT(*) ' + 'FROM users WHERE active = 1');
}

const TABLE = 'users';
async function all(sql, db, name) {
  // ok: javascript-sql-built-by-concatenation
  await sql`SELECT * FROM users WHERE name = ${name}`;
  // ok: javascript-sql-built-by-concatenation
  return db.query(`SELECT * FROM ${TABLE} WHERE name = $1`, [name]);
}

