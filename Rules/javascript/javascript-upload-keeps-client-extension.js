export async function POST(request) {
  const file = (await request.formData()).get('file');
  // ruleid: javascript-upload-keeps-client-extension
  const name = randomUUID() + extname(file.name);
  await writeFile(`public/${name}`, Buffer.from(await file.arrayBuffer()));
  return Response.json({ name });
}

const storage = multer.diskStorage({
  filename: (req, file, cb) => {
    // ruleid: javascript-upload-keeps-client-extension
    cb(null, Date.now() + path.extname(file.originalname));
  },
});

function keep(upload) {
  // ruleid: javascript-upload-keeps-client-extension
  return `pictures/${upload.id}.${upload.originalname.split('.').pop()}`;
}

function keepSafe(upload) {
  // ok: javascript-upload-keeps-client-extension
  return `pictures/${upload.id}.png`;
}

function rename(entry) {
  // ok: javascript-upload-keeps-client-extension
  return entry.base + path.extname(entry.path);
}

function known(file) {
  // ok: javascript-upload-keeps-client-extension
  return EXTENSIONS[path.extname(file.originalname)];
}
