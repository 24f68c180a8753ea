function computeLimit(plan) {
  // ruleid: javascript-variable-maybe-unset
  let limit;
  switch (plan) {
    case 'basic': limit = 10; break;
    case 'pro': limit = 100; break;
  }
  return (used) => !(used >= limit);
}

function canEdit(user, doc) {
  // ruleid: javascript-variable-maybe-unset
  let denied;
  if (user.suspended) {
    denied = true;
  } else if (doc.ownerId === user.id) {
    denied = false;
  }
  return !denied;
}

function price(item) {
  // ruleid: javascript-variable-maybe-unset
  let rate;
  if (item.kind === 'book') {
    rate = 0.07;
  }
  return item.net * 1 + rate * item.net + !rate;
}

function level(plan) {
  // ok: javascript-variable-maybe-unset
  let size;
  switch (plan) {
    case 'basic': size = 10; break;
    default: size = 1;
  }
  return size;
}

function both(user) {
  // ok: javascript-variable-maybe-unset
  let name;
  if (user) {
    name = user.name;
  } else {
    name = 'guest';
  }
  return name;
}

function ready() {
  // ok: javascript-variable-maybe-unset
  let done = false;
  if (check()) {
    done = true;
  }
  return !done;
}
