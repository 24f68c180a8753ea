function isManager(user) {
  // ruleid: javascript-literal-as-condition
  return user.role === 'manager' || 'owner';
}

function allowed(user) {
  // ruleid: javascript-literal-as-condition
  if (user.role == 'admin' || 'staff') return true;
  // ruleid: javascript-literal-as-condition
  if (user.roles.indexOf('editor')) return true;
  // ruleid: javascript-literal-as-condition
  if (user.role = 'admin') return true;
  return false;
}

function fine(user) {
  // ok: javascript-literal-as-condition
  if (user.role === 'admin' || user.role === 'staff') return true;
  // ok: javascript-literal-as-condition
  if (user.roles.indexOf('editor') !== -1) return true;
  // ok: javascript-literal-as-condition
  if (['a', 'b'].includes(user.plan)) return true;
  // ok: javascript-literal-as-condition
  const name = user.name || 'anonymous';
  // ok: javascript-literal-as-condition
  const mode = user.plan === 'pro' ? 'full' : 'short';
  let m;
  // ok: javascript-literal-as-condition
  if ((m = /x/.exec(name))) return m[0];
  return mode;
}
