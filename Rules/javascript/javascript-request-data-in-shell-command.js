const { exec, execFile, spawn } = require('child_process');
const childProcess = require('node:child_process');
const util = require('util');
const execAsync = util.promisify(exec);
const express = require('express');
const app = express();

app.get('/ping', (req, res) => {
  const { host } = req.query;
  const command = ['ping', '-c', '1', host].join(' ');
  // ruleid: javascript-request-data-in-shell-command
  exec(command, (error, stdout) => res.send(stdout));
});

app.post('/run', async (request, response) => {
  const tool = request.body.tool;
  // ruleid: javascript-request-data-in-shell-command
  const child = childProcess.spawn(tool, ['--version']);
  child.stdout.pipe(response);
});

async function convert(ctx) {
  const name = ctx.request.body.name;
  // ruleid: javascript-request-data-in-shell-command
  const { stdout } = await execAsync(`convert ${name} out.png`);
  ctx.body = stdout;
}

app.get('/ping-safely', (req, res) => {
  // ok: javascript-request-data-in-shell-command
  execFile('ping', ['-c', '1', '--', req.query.host], (error, stdout) => res.send(stdout));
});

app.get('/tail', (req, res) => {
  const lines = parseInt(req.query.lines, 10);
  // ok: javascript-request-data-in-shell-command
  exec('tail -n ' + lines + ' app.log', (error, stdout) => res.send(stdout));
});

app.get('/tool', (req, res) => {
  const tools = new Set(['node', 'npm']);
  const tool = req.query.tool;
  if (!tools.has(tool)) {
    return res.sendStatus(400);
  }
  // ok: javascript-request-data-in-shell-command
  spawn(tool, ['--version']).stdout.pipe(res);
});

app.get('/match', (req, res) => {
  // ok: javascript-request-data-in-shell-command
  res.json(/^(\w+)-(\d+)$/.exec(req.query.id));
});

