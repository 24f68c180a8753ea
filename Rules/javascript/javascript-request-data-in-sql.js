const { Sequelize } = require('sequelize');
const { Pool } = require('pg');
const sqlite3 = require('sqlite3');
const pool = new Pool();
const db = new sqlite3.Database('app.db');

app.get('/users', async (req, res) => {
  const { order } = req.query;
  const sql = 'SELECT * FROM users ORDER BY ' + order;
  // ruleid: javascript-request-data-in-sql
  const { rows } = await pool.query(sql);
  res.json(rows);
});

app.get('/user/:id', (req, res) => {
  // ruleid: javascript-request-data-in-sql
  db.get(`SELECT * FROM users WHERE id = ${req.params.id}`, (err, row) => res.json(row));
});

async function find(ctx, sequelize) {
  const name = ctx.query.name;
  // ruleid: javascript-request-data-in-sql
  ctx.body = await sequelize.query(`SELECT * FROM users WHERE name = '${name}'`);
}

export async function GET(request) {
  const id = request.nextUrl.searchParams.get('id');
  // ruleid: javascript-request-data-in-sql
  const user = await prisma.$queryRawUnsafe('SELECT * FROM users WHERE id = ' + id);
  return Response.json(user);
}

app.get('/safe/:id', async (req, res) => {
  // ok: javascript-request-data-in-sql
  const { rows } = await pool.query('SELECT * FROM users WHERE id = $1', [req.params.id]);
  res.json(rows);
});

app.get('/page', async (req, res) => {
  const limit = Number(req.query.limit);
  // ok: javascript-request-data-in-sql
  const { rows } = await pool.query(`SELECT * FROM users LIMIT ${limit}`);
  res.json(rows);
});

app.get('/sorted', async (req, res) => {
  const columns = ['name', 'email'];
  const order = req.query.order;
  if (!columns.includes(order)) return res.sendStatus(400);
  // ok: javascript-request-data-in-sql
  const { rows } = await pool.query(`SELECT * FROM users ORDER BY ${order}`);
  res.json(rows);
});

app.get('/cache', (req, res) => {
  // ok: javascript-request-data-in-sql
  res.json(cache.get(`user-${req.query.id}`));
});

