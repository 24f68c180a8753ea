app.post('/login', async (req, res) => {
  // ruleid: javascript-cookie-flag-missing
  res.cookie('sid', await open(req.body));
  res.end();
});

export async function enter(ctx) {
  // ruleid: javascript-cookie-flag-missing
  ctx.cookies.set('sid', await open(ctx), { httpOnly: true, sameSite: 'lax' });
}

function remember(value) {
  // ruleid: javascript-cookie-flag-missing
  document.cookie = `remember=${value}; path=/`;
}

app.post('/signin', async (req, res) => {
  // ok: javascript-cookie-flag-missing
  res.cookie('sid', await open(req.body), { httpOnly: true, secure: true, sameSite: 'lax' });
  res.end();
});

export async function leave(ctx) {
  // ok: javascript-cookie-flag-missing
  ctx.cookies.get('sid');
}

function forget() {
  // ok: javascript-cookie-flag-missing
  document.cookie = 'remember=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
}
