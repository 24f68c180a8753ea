async function findByMail(email) {
  // ruleid: javascript-parameter-in-sql-text
  const sql = `SELECT * FROM members WHERE email = '${email}'`;
  return (await pool.query(sql)).rows;
}

class Orders {
  remove(table, id) {
    // ruleid: javascript-parameter-in-sql-text
    return this.db.run('DELETE FROM ' + table + ' WHERE id = ' + id);
  }

  sorted(column) {
    // ruleid: javascript-parameter-in-sql-text
    return knex('orders').orderByRaw(column);
  }
}

async function bound(email) {
  // ok: javascript-parameter-in-sql-text
  return pool.query('SELECT * FROM members WHERE email = $1', [email]);
}

function page(n) {
  // ok: javascript-parameter-in-sql-text
  return pool.query(`SELECT * FROM members LIMIT ${Number(n)}`);
}

function greet(name) {
  // ok: javascript-parameter-in-sql-text
  return `Select a seat, ${name}`;
}
