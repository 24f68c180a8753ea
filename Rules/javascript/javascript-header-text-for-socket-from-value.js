const net = require('net');

function redirect(socket, target) {
  // ruleid: javascript-header-text-for-socket-from-value
  socket.write(`HTTP/1.1 302 Found\r\nLocation: ${target}\r\n\r\n`);
}

function head(name, value) {
  // ruleid: javascript-header-text-for-socket-from-value
  return name + ': ' + value + '\r\n';
}

function cookie(socket, req) {
  // ruleid: javascript-header-text-for-socket-from-value
  socket.end('HTTP/1.1 200 OK\r\nSet-Cookie: lang=' + req.query.lang + '\r\n\r\n');
}

function safeRedirect(socket, target) {
  // ok: javascript-header-text-for-socket-from-value
  socket.write(`HTTP/1.1 302 Found\r\nLocation: ${encodeURI(target)}\r\n\r\n`);
}

function sized(socket, body) {
  // ok: javascript-header-text-for-socket-from-value
  socket.write('HTTP/1.1 200 OK\r\nContent-Length: ' + Buffer.byteLength(body) + '\r\n\r\n');
}

function checkedHead(name, value) {
  if (/[\r\n]/.test(value) || /[\r\n]/.test(name)) throw new Error('bad header');
  // ok: javascript-header-text-for-socket-from-value
  return `${name}: ${value}\r\n`;
}
