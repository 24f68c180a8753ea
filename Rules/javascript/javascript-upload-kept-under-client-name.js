const multer = require('multer');

// ruleid: javascript-upload-kept-under-client-name
const storage = multer.diskStorage({
  destination: 'public/uploads',
  filename: (req, file, cb) => {
    cb(null, file.originalname);
  },
});

app.post('/photo', multer().single('photo'), (req, res) => {
  // ruleid: javascript-upload-kept-under-client-name
  fs.writeFileSync('public/photos/' + req.file.originalname, req.file.buffer);
  res.sendStatus(201);
});

app.post('/document', (req, res) => {
  const upload = req.files.document;
  // ruleid: javascript-upload-kept-under-client-name
  upload.mv(`./uploads/${upload.name}`, () => res.sendStatus(201));
});

// ok: javascript-upload-kept-under-client-name
const safeStorage = multer.diskStorage({
  destination: '/var/app/uploads',
  filename: (req, file, cb) => {
    cb(null, crypto.randomUUID());
  },
});

app.post('/photo-safely', multer().single('photo'), (req, res) => {
  if (!TYPES.has(req.file.mimetype)) {
    return res.sendStatus(415);
  }
  // ok: javascript-upload-kept-under-client-name
  fs.writeFileSync(`/var/app/photos/${crypto.randomUUID()}`, req.file.buffer);
  return res.sendStatus(201);
});

app.post('/name', multer().single('photo'), (req, res) => {
  // ok: javascript-upload-kept-under-client-name
  res.json({ name: req.file.originalname });
});

