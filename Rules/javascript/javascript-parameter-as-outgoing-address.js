export async function preview(url) {
  // ruleid: javascript-parameter-as-outgoing-address
  const page = await fetch(url);
  return page.text();
}

class Hooks {
  async notify(hook, payload) {
    // ruleid: javascript-parameter-as-outgoing-address
    return axios.post(hook.target, payload);
  }
}

app.get('/proxy', (req, res) => {
  // ruleid: javascript-parameter-as-outgoing-address
  https.get(`https://${req.query.host}/status`, (up) => up.pipe(res));
});

export async function previewChecked(url) {
  await assertPublicHost(url);
  // ok: javascript-parameter-as-outgoing-address
  return fetch(url);
}

export async function user(id) {
  // ok: javascript-parameter-as-outgoing-address
  return fetch(`https://api.example.com/users/${id}`);
}

export async function rates() {
  // ok: javascript-parameter-as-outgoing-address
  return axios.get('https://rates.example.com/today');
}
