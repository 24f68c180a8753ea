function notGuest(req, res, next) {
  // ruleid: javascript-authorization-condition-too-wide
  if (req.user.role !== 'guest') return next();
  res.sendStatus(403);
}

function adminArea(req, res, next) {
  // ruleid: javascript-authorization-condition-too-wide
  if (req.user.role.includes('admin')) return next();
  res.sendStatus(403);
}

function anyRole(req, res, next) {
  // ruleid: javascript-authorization-condition-too-wide
  if (req.user.roles.length > 0) return next();
  res.sendStatus(403);
}

function goesOn(req, res, next) {
  // ruleid: javascript-authorization-condition-too-wide
  if (!req.user.isAdmin) res.sendStatus(403);
  next();
}

function goesOnWithText(req, res, next) {
  // ruleid: javascript-authorization-condition-too-wide
  if (req.user.role !== 'admin') {
    res.status(403).json({ error: 'forbidden' });
  }
  next();
}

function publicPages(req, res, next) {
  // ruleid: javascript-authorization-condition-too-wide
  if (req.originalUrl.includes('/public')) return next();
  return requireLogin(req, res, next);
}

function canEdit(user, doc) {
  // ruleid: javascript-authorization-condition-too-wide
  return user.role = 'editor' || doc.ownerId === user.id;
}

function exact(req, res, next) {
  // ok: javascript-authorization-condition-too-wide
  if (req.user.role === 'admin') return next();
  res.sendStatus(403);
}

function returns(req, res, next) {
  // ok: javascript-authorization-condition-too-wide
  if (!req.user.isAdmin) return res.sendStatus(403);
  next();
}

function refuses(req, res, next) {
  // ok: javascript-authorization-condition-too-wide
  if (req.user.role !== 'admin') {
    return res.status(403).json({ error: 'forbidden' });
  }
  next();
}

function listed(req, res, next) {
  // ok: javascript-authorization-condition-too-wide
  if (req.user.roles.includes('admin')) return next();
  // ok: javascript-authorization-condition-too-wide
  if (PUBLIC.has(req.path)) return next();
  res.sendStatus(403);
}
