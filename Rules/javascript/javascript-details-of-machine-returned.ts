@Controller('info')
class Info {
  info() {
    // ruleid: javascript-details-of-machine-returned
    return { host: os.hostname(), args: process.argv };
  }
}

router.get('/debug', (ctx) => {
  // ruleid: javascript-details-of-machine-returned
  ctx.body = { processes: execSync('ps aux').toString() };
});

app.get('/status', (req, res) => {
  // ruleid: javascript-details-of-machine-returned
  res.json({ versions: process.versions });
});

app.get('/health', (req, res) => {
  // ok: javascript-details-of-machine-returned
  res.json({ status: 'ok' });
});

function limits() {
  // ok: javascript-details-of-machine-returned
  return { cpus: os.cpus().length };
}

app.get('/name', (req, res) => {
  // ok: javascript-details-of-machine-returned
  res.json({ name: process.env.PUBLIC_NAME });
});
