import fs from 'fs';
import path from 'path';
import { readFile } from 'fs/promises';

export async function loadTheme(themeName) {
  const file = path.join(THEMES, themeName, 'theme.json');
  // ruleid: javascript-parameter-in-file-path
  return JSON.parse(await readFile(file, 'utf8'));
}

class Attachments {
  remove(owner, name) {
    // ruleid: javascript-parameter-in-file-path
    fs.unlinkSync(`${this.root}/${owner}/${name}`);
  }
}

router.get('/export', async (ctx) => {
  // ruleid: javascript-parameter-in-file-path
  ctx.body = fs.createReadStream(path.resolve(EXPORTS, ctx.query.file));
});

export function loadSafe(themeName) {
  // ok: javascript-parameter-in-file-path
  return fs.readFileSync(path.join(THEMES, path.basename(themeName)));
}

export function loadChecked(name) {
  const full = path.resolve(ROOT, name);
  if (!full.startsWith(ROOT + path.sep)) throw new Error('outside');
  // ok: javascript-parameter-in-file-path
  return fs.readFileSync(full);
}

export function loadConfig() {
  // ok: javascript-parameter-in-file-path
  return fs.readFileSync(path.join(__dirname, 'config.json'));
}
