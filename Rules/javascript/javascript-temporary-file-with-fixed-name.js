class Cache {
  constructor() {
    // ruleid: javascript-temporary-file-with-fixed-name
    this.path = '/tmp/report_cache.json';
  }
  save(data) {
    fs.writeFileSync(this.path, JSON.stringify(data));
  }
}

// ruleid: javascript-temporary-file-with-fixed-name
const upload = multer({ dest: 'public/tmp/', limits: { fileSize: 5e6 } });

function stage(user, pdf) {
  // ruleid: javascript-temporary-file-with-fixed-name
  const file = path.join(os.tmpdir(), `statement-${user.id}.pdf`);
  fs.writeFileSync(file, pdf);
  return file;
}

function stageSafe(pdf) {
  // ok: javascript-temporary-file-with-fixed-name
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'statement-'));
  const file = path.join(dir, 'statement.pdf');
  fs.writeFileSync(file, pdf, { mode: 0o600, flag: 'wx' });
  return file;
}

// ok: javascript-temporary-file-with-fixed-name
const kept = multer({ dest: '/srv/app/uploads' });

// ok: javascript-temporary-file-with-fixed-name
const cacheFile = '/var/cache/app/report.json';
