// ruleid: javascript-certificate-not-checked
const agent = new https.Agent({ rejectUnauthorized: false, keepAlive: true });

// ruleid: javascript-certificate-not-checked
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';

function connect(host) {
  // ruleid: javascript-certificate-not-checked
  return tls.connect({ host, port: 443, checkServerIdentity: () => undefined });
}

// ok: javascript-certificate-not-checked
const agentSafe = new https.Agent({ ca: fs.readFileSync('ca.pem') });

function connectSafe(host) {
  // ok: javascript-certificate-not-checked
  return tls.connect({ host, port: 443, servername: host });
}

// ok: javascript-certificate-not-checked
const url = 'postgres://db.acme.io/shop?sslmode=verify-full';
