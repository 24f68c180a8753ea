// ruleid: javascript-connection-of-network-without-tls
const live = new WebSocket('ws://chat.example.com/live?token=' + token);

async function charge(card) {
  // ruleid: javascript-connection-of-network-without-tls
  return fetch('http://api.payments.example.com/charge', { method: 'POST', body: JSON.stringify(card) });
}

// ruleid: javascript-connection-of-network-without-tls
const client = ldap.createClient({ url: 'ldap://dir.example.com' });

// ruleid: javascript-connection-of-network-without-tls
const api = axios.create({ baseURL: 'http://api.example.com/v1' });

// ok: javascript-connection-of-network-without-tls
const liveSafe = new WebSocket('wss://chat.example.com/live');

async function local() {
  // ok: javascript-connection-of-network-without-tls
  return fetch('http://localhost:3000/health');
}

// ok: javascript-connection-of-network-without-tls
const namespace = 'http://www.w3.org/2000/svg';
