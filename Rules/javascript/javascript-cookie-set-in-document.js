function remember(name) {
  // ruleid: javascript-cookie-set-in-document
  document.cookie = 'name=' + encodeURIComponent(name);
}

function theme(value) {
  // ruleid: javascript-cookie-set-in-document
  document.cookie = `theme=${value}; path=/; max-age=31536000`;
}

function set(name, value, days) {
  const parts = [name + '=' + value, 'expires=' + days];
  // ruleid: javascript-cookie-set-in-document
  document.cookie = parts.join('; ');
}

function safe(value) {
  // ok: javascript-cookie-set-in-document
  document.cookie = `theme=${value}; path=/; Secure; SameSite=Lax`;
}

function read() {
  // ok: javascript-cookie-set-in-document
  return document.cookie;
}

function onServer(response, value) {
  // ok: javascript-cookie-set-in-document
  response.cookie('theme', value, { httpOnly: true, secure: true });
}
