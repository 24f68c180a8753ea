// ruleid: javascript-memory-upload-without-limit
const upload = multer({ storage: multer.memoryStorage() });

// ruleid: javascript-memory-upload-without-limit
app.use(express.json({ limit: '2gb' }));

// ruleid: javascript-memory-upload-without-limit
const any = multer();

// ok: javascript-memory-upload-without-limit
const uploadSafe = multer({ storage: multer.memoryStorage(), limits: { fileSize: 1e6 } });

// ok: javascript-memory-upload-without-limit
app.use(express.json({ limit: '100kb' }));

// ok: javascript-memory-upload-without-limit
app.use(express.json());
