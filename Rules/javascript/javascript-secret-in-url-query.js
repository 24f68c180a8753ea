async function login(name, password) {
  // ruleid: javascript-secret-in-url-query
  return fetch('/login?name=' + name + '&password=' + password);
}

function load(token) {
  // ruleid: javascript-secret-in-url-query
  return axios.get(`https://api.example.com/items?access_token=${token}`);
}

app.get('/continue', (req, res) => {
  // ruleid: javascript-secret-in-url-query
  res.redirect(`/home?session_id=${req.session.id}`);
});

async function loginSafely(name, password) {
  // ok: javascript-secret-in-url-query
  return fetch('/login', { method: 'POST', body: JSON.stringify({ name, password }) });
}

function loadSafely(token) {
  // ok: javascript-secret-in-url-query
  return axios.get('https://api.example.com/items', { headers: { Authorization: `Bearer ${token}` } });
}

function search(term) {
  // ok: javascript-secret-in-url-query
  return fetch(`/search?q=${encodeURIComponent(term)}&passwordless=1`);
}

app.get('/login', async (req, res) => {
  // ruleid: javascript-secret-in-url-query
  const { username, password } = req.query;
  res.json(await authenticate(username, password));
});
// ruleid: javascript-secret-in-url-query
url.searchParams.set('api_key', key);
// ok: javascript-secret-in-url-query
const { page, size } = req.query;
