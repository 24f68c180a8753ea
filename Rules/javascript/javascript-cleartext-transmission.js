async function login(credentials) {
  // ruleid: javascript-cleartext-transmission
  return fetch('http://api.example.com/login', { method: 'POST', body: JSON.stringify(credentials) });
}

// ruleid: javascript-cleartext-transmission
const client = axios.create({ baseURL: 'http://payments.example.org/v1' });

// ruleid: javascript-cleartext-transmission
const socket = new WebSocket('ws://chat.example.com/room');

async function loginSafely(credentials) {
  // ok: javascript-cleartext-transmission
  return fetch('https://api.example.com/login', { method: 'POST', body: JSON.stringify(credentials) });
}

// ok: javascript-cleartext-transmission
const local = axios.create({ baseURL: 'http://localhost:3000' });

// ok: javascript-cleartext-transmission
const namespace = document.createElementNS('http://www.w3.org/2000/svg', 'svg');

