function extend(dst, src) {
  Object.keys(src).forEach(k => {
    // ruleid: javascript-nested-keys-written-without-proto-check
    if (src[k] && typeof src[k] === 'object') dst[k] = extend(dst[k] || {}, src[k]);
    else dst[k] = src[k];
  });
  return dst;
}

function deepMerge(target, source) {
  for (const key in source) {
    if (typeof source[key] === 'object') {
      if (!target[key]) target[key] = {};
      // ruleid: javascript-nested-keys-written-without-proto-check
      deepMerge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
}

function setPath(obj, keys, value) {
  const last = keys.pop();
  // ruleid: javascript-nested-keys-written-without-proto-check
  const target = keys.reduce((o, k) => (o[k] = o[k] || {}), obj);
  target[last] = value;
}

const setDeep = (root, parts, value) => {
  let node = root;
  for (const part of parts.slice(0, -1)) {
    if (!node[part]) node[part] = {};
    // ruleid: javascript-nested-keys-written-without-proto-check
    node = node[part];
  }
  node[parts.at(-1)] = value;
};

function safeMerge(target, source) {
  for (const key of Object.keys(source)) {
    if (key === '__proto__' || key === 'constructor') continue;
    // ok: javascript-nested-keys-written-without-proto-check
    if (typeof source[key] === 'object') safeMerge(target[key], source[key]);
    else target[key] = source[key];
  }
}

function mergeOwn(target, source) {
  for (const key of Object.keys(source)) {
    if (!Object.hasOwn(target, key)) continue;
    // ok: javascript-nested-keys-written-without-proto-check
    target[key] = mergeOwn(target[key], source[key]);
  }
  return target;
}

function setTotals(rows) {
  // ok: javascript-nested-keys-written-without-proto-check
  return rows.reduce((sum, row) => sum + row.total, 0);
}
