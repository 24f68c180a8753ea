function onMessage(socket, message) {
  // ruleid: javascript-text-parsed-unguarded
  const request = JSON.parse(message);
  answer(socket, request);
}

// ruleid: javascript-text-parsed-unguarded
const read = (text) => JSON.parse(text);

server.on('data', (chunk) => {
  // ruleid: javascript-text-parsed-unguarded
  handle(JSON.parse(chunk.toString()));
});

function onMessageSafely(socket, message) {
  try {
    // ok: javascript-text-parsed-unguarded
    answer(socket, JSON.parse(message));
  } catch (error) {
    socket.close(1007);
  }
}

// ok: javascript-text-parsed-unguarded
const copy = (value) => JSON.parse(JSON.stringify(value));

// ok: javascript-text-parsed-unguarded
const text = (value) => JSON.stringify(value);
