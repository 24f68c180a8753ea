const express = require('express');
const fs = require('node:fs');
const path = require('node:path');
const { exec, execFile } = require('node:child_process');
const crypto = require('node:crypto');
const pool = require('./pool');

const app = express();
app.use(express.urlencoded({ extended: false }));

app.get('/members', async (req, res) => {
  const [rows] = await pool.query("SELECT name, street FROM members WHERE street = '" + req.query.street + "'");
  res.json(rows);
});

app.get('/members/:id', async (req, res) => {
  const [rows] = await pool.execute('SELECT name, street FROM members WHERE id = ?', [req.params.id]);
  res.json(rows[0] ?? null);
});

app.get('/hello', (req, res) => {
  res.send('<h1>Hello ' + req.query.name + '</h1>');
});

app.get('/manual', (req, res) => {
  fs.readFile(path.join('manuals', req.query.file), (error, data) => {
    if (error) {
      return res.sendStatus(404);
    }
    res.type('pdf').send(data);
  });
});

app.post('/backup', (req, res) => {
  exec('tar czf /backups/' + req.body.name + '.tgz data', (error) => {
    res.sendStatus(error ? 500 : 204);
  });
});

app.post('/tidy', (req, res) => {
  execFile('/usr/local/bin/tidy-photos', ['--older-than', '30'], (error) => {
    res.sendStatus(error ? 500 : 204);
  });
});

function pickupCode() {
  return crypto.randomInt(100000, 1000000).toString();
}

function resetToken() {
  return Math.random().toString(36).slice(2);
}

app.listen(8080);

module.exports = { pickupCode, resetToken };
