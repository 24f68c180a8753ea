function secrets(lines) {
  // ruleid: javascript-temporary-name-chosen-first
  const file = tmp.tmpNameSync({ prefix: 'env-' });
  fs.writeFileSync(file, lines);
  return file;
}

// ruleid: javascript-temporary-name-chosen-first
const page = tempy.file({ extension: 'html' });

// ruleid: javascript-temporary-name-chosen-first
const name = temp.path({ suffix: '.pdf' });

// ok: javascript-temporary-name-chosen-first
const made = tmp.fileSync({ prefix: 'env-' });

// ok: javascript-temporary-name-chosen-first
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'env-'));

// ok: javascript-temporary-name-chosen-first
const where = path.resolve('work');
