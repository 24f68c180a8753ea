class Avatars {
  async upload(file, req) {
    // ruleid: javascript-upload-stored-with-extension-of-client
    const ext = file.originalname.split('.').pop();
    await fs.promises.writeFile(join('public', `${req.user.id}.${ext}`), file.buffer);
  }
}

const storage = multer.diskStorage({
  // ruleid: javascript-upload-stored-with-extension-of-client
  filename: (req, file, cb) => cb(null, Date.now() + path.extname(file.originalname)),
});

app.post('/logo', upload.single('logo'), (req, res) => {
  // ruleid: javascript-upload-stored-with-extension-of-client
  fs.renameSync(req.file.path, 'public/' + req.file.originalname);
  res.end();
});

class SafeAvatars {
  async upload(file) {
    const type = await fileTypeFromBuffer(file.buffer);
    // ok: javascript-upload-stored-with-extension-of-client
    const ext = EXT.get(type.mime);
    await fs.promises.writeFile(join('/srv/up', randomUUID() + ext), file.buffer);
  }
}

function logName(file) {
  // ok: javascript-upload-stored-with-extension-of-client
  console.log(file.originalname);
}

// ok: javascript-upload-stored-with-extension-of-client
app.post('/text', upload.single('t'), (req, res) => res.json({ n: req.file.size }));
