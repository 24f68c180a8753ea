const storage = multer.diskStorage({
  destination: 'public/uploads',
  // ruleid: javascript-upload-accepted-unchecked
  filename: (req, file, cb) => cb(null, file.originalname),
});

export async function POST(request) {
  // ruleid: javascript-upload-accepted-unchecked
  const file = (await request.formData()).get('avatar');
  // ruleid: javascript-upload-accepted-unchecked
  await writeFile(`public/${file.name}`, Buffer.from(await file.arrayBuffer()));
  return Response.json({});
}

// ruleid: javascript-upload-accepted-unchecked
const anything = multer({ storage });

// ok: javascript-upload-accepted-unchecked
const pictures = multer({ dest: '/srv/spool', fileFilter: onlyPictures, limits: { fileSize: 1e6 } });

export async function GET(request) {
  // ok: javascript-upload-accepted-unchecked
  return Response.json(await list(request));
}

function label(item) {
  // ok: javascript-upload-accepted-unchecked
  return item.name;
}
