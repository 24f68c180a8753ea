const axios = require('axios');
const http = require('http');

app.get('/proxy', async (req, res) => {
  // ruleid: javascript-request-data-in-outgoing-url
  const answer = await axios.get(req.query.url);
  res.send(answer.data);
});

export async function POST(request) {
  const { webhook } = await request.json();
  // ruleid: javascript-request-data-in-outgoing-url
  await fetch(webhook, { method: 'POST', body: 'ping' });
  return new Response(null, { status: 204 });
}

app.get('/image', (req, res) => {
  const host = req.query.host;
  // ruleid: javascript-request-data-in-outgoing-url
  http.get(`http://${host}/image.png`, (answer) => answer.pipe(res));
});

app.get('/weather', async (req, res) => {
  // ok: javascript-request-data-in-outgoing-url
  const answer = await axios.get(`https://api.example.com/weather?city=${req.query.city}`);
  res.send(answer.data);
});

app.get('/allowed', async (req, res) => {
  const url = new URL(req.query.url);
  if (!HOSTS.has(url.hostname)) return res.sendStatus(400);
  // ok: javascript-request-data-in-outgoing-url
  const answer = await fetch('https://' + encodeURIComponent(req.query.city));
  res.send(await answer.text());
});

app.post('/forward', async (req, res) => {
  // ok: javascript-request-data-in-outgoing-url
  const answer = await axios.post('https://api.example.com/orders', req.body);
  res.json(answer.data);
});


app.get('/picture', async (req, res) => {
  const address = new URL(String(req.query.address));
  if (!HOSTS.has(address.hostname)) return res.sendStatus(400);
  // ok: javascript-request-data-in-outgoing-url
  const picture = await axios.get(address.href);
  res.send(picture.data);
});
