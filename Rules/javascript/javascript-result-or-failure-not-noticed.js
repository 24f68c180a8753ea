function persist(state) {
  // ruleid: javascript-result-or-failure-not-noticed
  fs.writeFile('state.json', JSON.stringify(state), () => {});
}

async function notify(user) {
  try {
    await mail(user);
    // ok: javascript-result-or-failure-not-noticed
  } catch (e) {
    logger.warn('mail', e);
  }
}

async function quiet(user) {
  // ruleid: javascript-result-or-failure-not-noticed
  try {
    await mail(user);
  } catch (e) {
  }
}

socket.on('message', (raw) => {
  // ruleid: javascript-result-or-failure-not-noticed
  const message = JSON.parse(raw);
  handle(message);
});

async function load(url) {
  const response = await fetch(url);
  // ok: javascript-result-or-failure-not-noticed
  if (!response.ok) throw new Error('failed');
  return response.json();
}

socket.on('message', (raw) => {
  try {
    // ok: javascript-result-or-failure-not-noticed
    handle(JSON.parse(raw));
  } catch (e) {
    socket.close();
  }
});
