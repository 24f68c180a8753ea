import { v1 as uuidv1 } from 'uuid';
async function invite(email) {
  // ruleid: javascript-time-based-uuid-as-secret
  const code = uuidv1();
  await repo.save({ email, code });
  return code;
}

import * as uuid from 'uuid';
// ruleid: javascript-time-based-uuid-as-secret
const resetToken = uuid.v1();

function newSession(user) {
  // ruleid: javascript-time-based-uuid-as-secret
  sessions.set(user, { token: uuid.v1() });
}

import { v4 as uuidv4 } from 'uuid';
// ok: javascript-time-based-uuid-as-secret
const inviteCode = uuidv4();

import { v1 } from 'uuid';
// ok: javascript-time-based-uuid-as-secret
const rowId = v1();

// ok: javascript-time-based-uuid-as-secret
const ticket = crypto.randomUUID();
