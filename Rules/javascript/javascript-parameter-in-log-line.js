const logger = require('./logger');

function signedIn(userName, address) {
  // ruleid: javascript-parameter-in-log-line
  logger.info(`login of ${userName} from ${address}`);
}

app.use((req, res, next) => {
  // ruleid: javascript-parameter-in-log-line
  console.log('agent: ' + req.headers['user-agent']);
  next();
});

function audit(action, who) {
  // ruleid: javascript-parameter-in-log-line
  fs.appendFileSync('/var/log/audit.log', `${action} by ${who}\n`);
}

function structured(userName) {
  // ok: javascript-parameter-in-log-line
  logger.info({ event: 'login', user: userName });
}

function asJson(userName) {
  // ok: javascript-parameter-in-log-line
  logger.info('login of ' + JSON.stringify(userName));
}

function started() {
  // ok: javascript-parameter-in-log-line
  console.log('listening on port 3000');
}
