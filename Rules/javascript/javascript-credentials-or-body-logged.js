function login(req, res) {
  const { username, password } = req.body;
  // ruleid: javascript-credentials-or-body-logged
  console.log('login', username, password);
  // ruleid: javascript-credentials-or-body-logged
  logger.info(`login of ${username} with ${password}`);
  // ruleid: javascript-credentials-or-body-logged
  console.log('body', req.body);
  // ruleid: javascript-credentials-or-body-logged
  logger.debug({ username, password }, 'login');
  // ruleid: javascript-credentials-or-body-logged
  log.info('headers ' + JSON.stringify(req.headers), req.headers);
  // ok: javascript-credentials-or-body-logged
  logger.info('login of %s', username);
  // ok: javascript-credentials-or-body-logged
  console.log('password changed for user', req.user.id);
  // ok: javascript-credentials-or-body-logged
  logger.warn({ userId: req.user.id, hasToken: true }, 'no session');
  // ok: javascript-credentials-or-body-logged
  console.log(`took ${Date.now() - start} ms`);
}

async function reset(user, resetToken) {
  // ruleid: javascript-credentials-or-body-logged
  console.info('reset token: ' + resetToken);
  // ok: javascript-credentials-or-body-logged
  console.info('reset mail sent to user ' + user.id);
}
