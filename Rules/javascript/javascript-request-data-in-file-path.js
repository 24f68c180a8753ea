const fs = require('fs');
const path = require('path');
const { readFile } = require('fs/promises');

app.get('/file', (req, res) => {
  const name = req.query.name;
  // ruleid: javascript-request-data-in-file-path
  fs.readFile(path.join(__dirname, 'files', name), (err, data) => res.send(data));
});

app.get('/download/:name', (req, res) => {
  // ruleid: javascript-request-data-in-file-path
  res.download('./reports/' + req.params.name);
});

async function show(ctx) {
  // ruleid: javascript-request-data-in-file-path
  ctx.body = await readFile(`./pages/${ctx.params.page}.html`, 'utf8');
}

app.delete('/file', (request, response) => {
  const target = path.resolve('uploads', request.body.file);
  // ruleid: javascript-request-data-in-file-path
  fs.unlinkSync(target);
  response.sendStatus(204);
});

app.get('/file-safely', (req, res) => {
  const target = path.resolve(FOLDER, req.query.name);
  if (!target.startsWith(FOLDER + path.sep)) {
    return res.sendStatus(403);
  }
  // ok: javascript-request-data-in-file-path
  fs.createReadStream(target).pipe(res);
});

app.get('/base', (req, res) => {
  // ok: javascript-request-data-in-file-path
  fs.readFile(path.join('files', path.basename(req.query.name)), (err, data) => res.send(data));
});

app.get('/rooted/:name', (req, res) => {
  // ok: javascript-request-data-in-file-path
  res.sendFile(req.params.name, { root: path.join(__dirname, 'files') });
});

app.post('/save', (req, res) => {
  // ok: javascript-request-data-in-file-path
  fs.writeFile('last.json', JSON.stringify(req.body), () => res.end());
});


app.get('/img/:name', (req, res) => {
  if (!SAFE_NAME.test(req.params.name)) return res.sendStatus(400);
  // ok: javascript-request-data-in-file-path
  fs.readFile(path.join(IMAGES, req.params.name), (err, data) => (err ? res.sendStatus(404) : res.send(data)));
});

app.post('/avatar', upload.single('file'), async (req, res) => {
  const type = await fileTypeFromBuffer(req.file.buffer);
  const name = `${crypto.randomUUID()}.${type.ext}`;
  // ok: javascript-request-data-in-file-path
  await fs.promises.writeFile(path.join(UPLOADS, name), req.file.buffer);
  res.sendStatus(201);
});
