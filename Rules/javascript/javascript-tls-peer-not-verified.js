// ruleid: javascript-tls-peer-not-verified
const socket = tls.connect({ host, port: 443, checkServerIdentity: () => undefined });

// ruleid: javascript-tls-peer-not-verified
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';

// ruleid: javascript-tls-peer-not-verified
const db = new MongoClient(url, { tlsAllowInvalidHostnames: true });

// ok: javascript-tls-peer-not-verified
const good = tls.connect({ host, port: 443, servername: host });

// ok: javascript-tls-peer-not-verified
const dbGood = new MongoClient(url, { tls: true });

// ok: javascript-tls-peer-not-verified
const text = 'postgres://db/shop?sslmode=verify-full';
