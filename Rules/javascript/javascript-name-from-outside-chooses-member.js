function call(service, message) {
  // ruleid: javascript-name-from-outside-chooses-member
  return service[message.action](message.arguments);
}

function store(body) {
  // ruleid: javascript-name-from-outside-chooses-member
  settings[body.user][body.key] = body.value;
}

function join(target, source) {
  // ruleid: javascript-name-from-outside-chooses-member
  for (const key in source) {
    // ruleid: javascript-name-from-outside-chooses-member
    target[key] = source[key];
  }
}

function callSafe(service, message) {
  if (!['open', 'close'].includes(message.action)) return null;
  // ok: javascript-name-from-outside-chooses-member
  return service[message.action](message.arguments);
}

function storeSafe(body) {
  // ok: javascript-name-from-outside-chooses-member
  settings.set(body.key, body.value);
}

function second(list) {
  // ok: javascript-name-from-outside-chooses-member
  return list[1];
}
