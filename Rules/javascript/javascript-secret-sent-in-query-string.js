async function submitCard(form) {
  // ruleid: javascript-secret-sent-in-query-string
  const params = new URLSearchParams({ number: form.number.value, cvc: form.cvc.value });
  return fetch('https://pay.example.com/charge?' + params.toString());
}

// ruleid: javascript-secret-sent-in-query-string
const login = (user, password) => axios.get('/login', { params: { user, password: password } });

function auth(req, res, next) {
  // ruleid: javascript-secret-sent-in-query-string
  if (known(req.query.api_key)) return next();
  res.sendStatus(401);
}

async function submitBody(cvc) {
  // ok: javascript-secret-sent-in-query-string
  return fetch('https://pay.example.com/charge', { method: 'POST', body: new URLSearchParams({ cvc: cvc }) });
}

// ok: javascript-secret-sent-in-query-string
const list = (page) => axios.get('/items', { params: { page: page } });

function authHeader(req, res, next) {
  // ok: javascript-secret-sent-in-query-string
  if (known(req.headers['x-api-key'])) return next();
  res.sendStatus(401);
}
