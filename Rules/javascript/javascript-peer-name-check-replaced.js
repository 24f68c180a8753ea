const tls = require('tls');
const https = require('https');

// ruleid: javascript-peer-name-check-replaced
const agent = new https.Agent({
  ca,
  checkServerIdentity: (host, cert) => (cert.issuer.O === 'Example' ? undefined : new Error('issuer')),
});

function connect(host, cb) {
  const socket = tls.connect(443, host, () => {
    const cert = socket.getPeerCertificate();
    // ruleid: javascript-peer-name-check-replaced
    if (!cert.subject.CN.endsWith('example.com')) return socket.destroy();
    cb(socket);
  });
}

// ruleid: javascript-peer-name-check-replaced
mongoose.connect(url, { tls: true, tlsAllowInvalidHostnames: true });

// ok: javascript-peer-name-check-replaced
const pinned = { host: 'a.example.com', checkServerIdentity: (host, cert) => tls.checkServerIdentity(host, cert) || pin(cert) };

// ok: javascript-peer-name-check-replaced
tls.connect({ host: 'a.example.com', servername: 'a.example.com', ca });

// ok: javascript-peer-name-check-replaced
const same = { checkServerIdentity: tls.checkServerIdentity };
