export async function enter(res, sid) {
  // ruleid: javascript-login-cookie-without-secure
  res.setHeader('Set-Cookie', serialize('sid', sid, { httpOnly: true, path: '/' }));
}

async function koa(ctx) {
  // ruleid: javascript-login-cookie-without-secure
  ctx.cookies.set('session', await open(ctx), { httpOnly: true });
}

export async function POST() {
  // ruleid: javascript-login-cookie-without-secure
  cookies().set('token', await issue());
  return new Response();
}

export async function enterSafe(res, sid) {
  // ok: javascript-login-cookie-without-secure
  res.setHeader('Set-Cookie', serialize('sid', sid, { httpOnly: true, secure: true, path: '/' }));
}

async function koaSafe(ctx) {
  // ok: javascript-login-cookie-without-secure
  ctx.cookies.set('session', await open(ctx), { httpOnly: true, secure: true });
}

export async function theme() {
  // ok: javascript-login-cookie-without-secure
  cookies().set('theme', 'dark');
}
