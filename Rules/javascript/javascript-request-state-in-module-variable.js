let currentUser;
let lastRequest = null;
let activeTenant;

app.use((req, res, next) => {
  // ruleid: javascript-request-state-in-module-variable
  currentUser = req.user;
  // ruleid: javascript-request-state-in-module-variable
  lastRequest = req;
  // ruleid: javascript-request-state-in-module-variable
  activeTenant = req.headers['x-tenant'];
  next();
});

app.use((req, res, next) => {
  // ok: javascript-request-state-in-module-variable
  res.locals.user = req.user;
  // ok: javascript-request-state-in-module-variable
  const activeUser = req.user;
  next();
});

function load(req) {
  let sessionUser;
  // ok: javascript-request-state-in-module-variable
  sessionUser = req.user;
  return sessionUser;
}
