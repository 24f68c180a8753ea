function instantiate(message: { type: string; args: unknown[] }) {
  // ruleid: javascript-class-or-function-picked-by-name-of-caller
  const ctor = (globalThis as any)[message.type];
  return make(ctor, message.args);
}

function createHandler(type: string, options: unknown) {
  const Ctor = registry[type];
  // ruleid: javascript-class-or-function-picked-by-name-of-caller
  return new Ctor(options);
}

class Bus {
  dispatch({ name, args }) {
    // ruleid: javascript-class-or-function-picked-by-name-of-caller
    return this.target[name](...args);
  }
}

function createKnown(type: string, options: unknown) {
  if (!Object.hasOwn(registry, type)) throw new RangeError(type);
  const Ctor = registry[type];
  // ok: javascript-class-or-function-picked-by-name-of-caller
  return new Ctor(options);
}

function dispatchKnown(player, { name, args }) {
  const fn = commands.get(name);
  // ok: javascript-class-or-function-picked-by-name-of-caller
  return fn ? fn(player, args) : null;
}

const level = 'info';
// ok: javascript-class-or-function-picked-by-name-of-caller
console[level]('started');
