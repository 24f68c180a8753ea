async function login(name, password) {
  // ruleid: javascript-unencrypted-connection
  return axios.post('http://auth.acme.io/login', { name, password });
}

function chat(token) {
  // ruleid: javascript-unencrypted-connection
  return new WebSocket('ws://chat.acme.io/socket?room=1');
}

// ruleid: javascript-unencrypted-connection
const mail = nodemailer.createTransport({ host: 'mail.acme.io', port: 587, secure: false });

async function loginSafe(name, password) {
  // ok: javascript-unencrypted-connection
  return axios.post('https://auth.acme.io/login', { name, password });
}

// ok: javascript-unencrypted-connection
const dev = fetch('http://localhost:3000/health');

// ok: javascript-unencrypted-connection
const namespace = 'http://www.w3.org/2000/svg';
