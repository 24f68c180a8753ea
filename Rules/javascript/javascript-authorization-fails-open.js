async function hasRole(user, role) {
  // ruleid: javascript-authorization-fails-open
  try {
    const roles = await rolesApi.list(user.id);
    return roles.includes(role);
  } catch (e) {
    return true;
  }
}

class AccessGuard {
  async canActivate(context) {
    // ruleid: javascript-authorization-fails-open
    try {
      return await this.policy.check(context);
    } catch (err) {
      log.warn(err);
      return true;
    }
  }
}

const requireAuth = async (req, res, next) => {
  // ruleid: javascript-authorization-fails-open
  try {
    req.user = await verify(req.cookies.token);
    return next();
  } catch (e) {
    next();
  }
};

// ruleid: javascript-authorization-fails-open
const canRead = (user, doc) => acl.check(user, doc).catch(() => true);

async function isAdmin(id) {
  // ok: javascript-authorization-fails-open
  try {
    return (await users.get(id)).admin === true;
  } catch (e) {
    return false;
  }
}

function ensureToken(token, next) {
  // ok: javascript-authorization-fails-open
  try {
    jwt.verify(token, key);
    return true;
  } catch (e) {
    next(e);
  }
}

function fileMissing(name) {
  // ok: javascript-authorization-fails-open
  try {
    fs.statSync(name);
    return false;
  } catch (e) {
    return true;
  }
}
