app.post('/login', (req, res) => {
  // ruleid: javascript-sensitive-data-in-log
  console.log('Login with', req.body.name, req.body.password);
  res.redirect('/');
});

function connect(config) {
  // ruleid: javascript-sensitive-data-in-log
  logger.debug(`Connecting as ${config.user} with ${config.password}`);
}

async function refresh(client) {
  const accessToken = await client.token();
  // ruleid: javascript-sensitive-data-in-log
  console.info('token: ' + accessToken);
}

app.post('/login-safely', (req, res) => {
  // ok: javascript-sensitive-data-in-log
  console.log('Login of', req.body.name);
  res.redirect('/');
});

function fail() {
  // ok: javascript-sensitive-data-in-log
  logger.error('The password is wrong');
}

function state(accessToken) {
  // ok: javascript-sensitive-data-in-log
  console.info('token present:', Boolean(accessToken), accessToken.length);
}

// ruleid: javascript-sensitive-data-in-log
morgan.token('auth', (req) => req.headers.authorization);
// ruleid: javascript-sensitive-data-in-log
logger.info('request', { headers: JSON.stringify(req.headers) });
// ok: javascript-sensitive-data-in-log
morgan.token('id', (req) => req.id);
