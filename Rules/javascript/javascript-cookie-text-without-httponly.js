function login(res, id, token) {
  // ruleid: javascript-cookie-text-without-httponly
  res.setHeader('Set-Cookie', `sid=${id}; Path=/; Secure`);
  // ruleid: javascript-cookie-text-without-httponly
  res.writeHead(200, { 'Set-Cookie': 'auth_token=' + token });
  // ruleid: javascript-cookie-text-without-httponly
  reply.setCookie('session', id, { path: '/', secure: true });
  // ruleid: javascript-cookie-text-without-httponly
  cookies().set('access_token', token);
  // ruleid: javascript-cookie-text-without-httponly
  document.cookie = `jwt=${token}; path=/`;
}

function careful(res, id, token) {
  // ok: javascript-cookie-text-without-httponly
  res.setHeader('Set-Cookie', `sid=${id}; Path=/; Secure; HttpOnly; SameSite=Lax`);
  // ok: javascript-cookie-text-without-httponly
  res.setHeader('Set-Cookie', 'lang=en; Path=/');
  // ok: javascript-cookie-text-without-httponly
  reply.setCookie('session', id, { path: '/', secure: true, httpOnly: true });
  // ok: javascript-cookie-text-without-httponly
  cookies().set('theme', 'dark');
  // ok: javascript-cookie-text-without-httponly
  document.cookie = 'session=; expires=Thu, 01 Jan 1970 00:00:00 GMT';
}
