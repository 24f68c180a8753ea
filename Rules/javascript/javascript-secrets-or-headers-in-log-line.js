class Payments {
  async charge(card, amount) {
    // ruleid: javascript-secrets-or-headers-in-log-line
    this.logger.info(`Charging card ${card.number} cvc=${card.cvc}`);
    return gateway.charge({ card, amount });
  }
}

api.interceptors.request.use((config) => {
  // ruleid: javascript-secrets-or-headers-in-log-line
  logger.debug(`${config.url} headers=${JSON.stringify(config.headers)}`);
  return config;
});

function login(req) {
  // ruleid: javascript-secrets-or-headers-in-log-line
  console.log('login', req.body);
  // ruleid: javascript-secrets-or-headers-in-log-line
  log.info({ user: req.body.name, password: req.body.password }, 'attempt');
}

function charged(id, amount) {
  // ok: javascript-secrets-or-headers-in-log-line
  logger.info(`charged ${amount} for order ${id}`);
}

function attempt(user, ok) {
  // ok: javascript-secrets-or-headers-in-log-line
  log.info({ userId: user.id, ok }, 'login attempt');
}

function size(token) {
  // ok: javascript-secrets-or-headers-in-log-line
  console.log('token of length', token.length);
}
