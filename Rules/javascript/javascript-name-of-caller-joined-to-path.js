export class Templates {
  load(name) {
    // ruleid: javascript-name-of-caller-joined-to-path
    return fs.readFileSync(path.join(this.base, `${name}.tpl`), 'utf8');
  }
}

function avatar(res, filename) {
  const full = path.join('/srv/avatars', filename);
  // ruleid: javascript-name-of-caller-joined-to-path
  res.sendFile(full);
}

async function drop(slug) {
  // ruleid: javascript-name-of-caller-joined-to-path
  await fs.promises.unlink(`/srv/pages/${slug}`);
}

function loadInside(base, name) {
  const full = path.resolve(base, name);
  if (!full.startsWith(base + path.sep)) throw new Error('outside');
  // ok: javascript-name-of-caller-joined-to-path
  return fs.readFileSync(full);
}

function loadBase(name) {
  // ok: javascript-name-of-caller-joined-to-path
  return fs.readFileSync(path.join('/srv/pages', path.basename(name)));
}

function fixed() {
  // ok: javascript-name-of-caller-joined-to-path
  return fs.readFileSync(path.join(__dirname, 'about.html'));
}
