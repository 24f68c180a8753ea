function setPreference(body) {
  if (!store[body.user]) store[body.user] = {};
  // ruleid: javascript-keys-of-caller-written-into-object
  store[body.user][body.key] = body.value;
}

function setPath(obj, path, value) {
  const keys = path.split('.');
  let cursor = obj;
  for (const key of keys.slice(0, -1)) {
    // ruleid: javascript-keys-of-caller-written-into-object
    cursor[key] = cursor[key] ?? {};
    cursor = cursor[key];
  }
  // ruleid: javascript-keys-of-caller-written-into-object
  cursor[keys[keys.length - 1]] = value;
}

function copyAll(req, target) {
  for (const [key, value] of Object.entries(req.body)) {
    // ruleid: javascript-keys-of-caller-written-into-object
    target[key] = value;
  }
}

function setPathSafe(obj, path, value) {
  const keys = path.split('.');
  if (keys.includes('__proto__') || keys.includes('constructor')) throw new Error('key');
  let cursor = obj;
  for (const key of keys.slice(0, -1)) {
    cursor = cursor[key];
  }
  // ok: javascript-keys-of-caller-written-into-object
  cursor[keys[keys.length - 1]] = value;
}

function paint(grid, x, y, colour) {
  // ok: javascript-keys-of-caller-written-into-object
  grid[x][y] = colour;
}

function remember(prefs, user, key, value) {
  // ok: javascript-keys-of-caller-written-into-object
  prefs.get(user).set(key, value);
}
