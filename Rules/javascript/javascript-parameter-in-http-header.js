export function download(res, fileName, data) {
  // ruleid: javascript-parameter-in-http-header
  res.setHeader('Content-Disposition', `attachment; filename="${fileName}"`);
  res.end(data);
}

http.createServer((req, res) => {
  const lang = new URL(req.url, 'http://x').searchParams.get('lang');
  // ruleid: javascript-parameter-in-http-header
  res.writeHead(200, { 'Content-Language': lang });
  res.end();
});

function command(socket, mailbox) {
  // ruleid: javascript-parameter-in-http-header
  socket.write('SELECT ' + mailbox + '\r\n');
}

export function downloadEncoded(res, fileName, data) {
  // ok: javascript-parameter-in-http-header
  res.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`);
  res.end(data);
}

export function noStore(res) {
  // ok: javascript-parameter-in-http-header
  res.setHeader('Cache-Control', 'no-store');
}

function cleaned(res, name) {
  // ok: javascript-parameter-in-http-header
  res.setHeader('X-Name', name.replace(/[\r\n]/g, ''));
}
