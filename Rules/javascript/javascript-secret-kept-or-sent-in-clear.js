function saveProfile(profile) {
  // ruleid: javascript-secret-kept-or-sent-in-clear
  fs.writeFileSync('profile.json', JSON.stringify({ user: profile.user, secret: profile.apiSecret }));
}

async function register(form) {
  // ruleid: javascript-secret-kept-or-sent-in-clear
  await db.users.insert({ name: form.name, password: form.password });
}

function remember(token) {
  // ruleid: javascript-secret-kept-or-sent-in-clear
  localStorage.setItem('authToken', token);
}

async function registerHashed(form) {
  // ok: javascript-secret-kept-or-sent-in-clear
  await db.users.insert({ name: form.name, password: await bcrypt.hash(form.password, 12) });
}

function savePlain(profile) {
  // ok: javascript-secret-kept-or-sent-in-clear
  fs.writeFileSync('profile.json', JSON.stringify({ user: profile.user }));
}

function rememberTheme(theme) {
  // ok: javascript-secret-kept-or-sent-in-clear
  localStorage.setItem('theme', theme);
}
