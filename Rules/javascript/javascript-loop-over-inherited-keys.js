function merge(target, source) {
  // ruleid: javascript-loop-over-inherited-keys
  for (const key in source) {
    target[key] = source[key];
  }
  return target;
}

function defaults(options, extra) {
  // ruleid: javascript-loop-over-inherited-keys
  for (var name in extra) {
    if (options[name] === undefined) count++;
    options[name] = extra[name];
  }
}

function copy(from) {
  const to = {};
  // ruleid: javascript-loop-over-inherited-keys
  for (let key in from) {
    to[key] = clone(from[key]);
  }
  return to;
}

function mergeOwn(target, source) {
  // ok: javascript-loop-over-inherited-keys
  for (const key of Object.keys(source)) {
    target[key] = source[key];
  }
}

function mergeTested(target, source) {
  // ok: javascript-loop-over-inherited-keys
  for (const key in source) {
    if (Object.hasOwn(source, key)) {
      target[key] = source[key];
    }
  }
}

// ok: javascript-loop-over-inherited-keys
for (const kind in { radio: true, file: true }) {
  makers[kind] = inputMaker(kind);
}

function print(object) {
  // ok: javascript-loop-over-inherited-keys
  for (const key in object) {
    console.log(key, object[key]);
  }
}
