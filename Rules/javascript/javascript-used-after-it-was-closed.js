async function close(client) {
  // ruleid: javascript-used-after-it-was-closed
  client.release();
  await client.query('COMMIT');
}

function last(fd, text) {
  // ruleid: javascript-used-after-it-was-closed
  fs.closeSync(fd);
  fs.writeSync(fd, text);
}

function bye(socket) {
  // ruleid: javascript-used-after-it-was-closed
  socket.destroy();
  socket.write('bye');
}

async function closeSafe(client) {
  // ok: javascript-used-after-it-was-closed
  await client.query('COMMIT');
  client.release();
}

function lastSafe(fd, text) {
  // ok: javascript-used-after-it-was-closed
  fs.writeSync(fd, text);
  fs.closeSync(fd);
}

function again(socket) {
  // ok: javascript-used-after-it-was-closed
  socket.destroy();
  socket = net.connect(80);
  socket.write('hello');
}
