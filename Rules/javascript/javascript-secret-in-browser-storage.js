function remember(form) {
  // ruleid: javascript-secret-in-browser-storage
  localStorage.setItem('password', form.password.value);
}

async function login(credentials) {
  const { accessToken } = await api.login(credentials);
  // ruleid: javascript-secret-in-browser-storage
  window.localStorage.setItem('access_token', accessToken);
}

function backup(user) {
  // ruleid: javascript-secret-in-browser-storage
  fs.writeFileSync('users.txt', `${user.name}:${user.password}\n`);
}

function theme(name) {
  // ok: javascript-secret-in-browser-storage
  localStorage.setItem('theme', name);
}

function backupSafely(user) {
  // ok: javascript-secret-in-browser-storage
  fs.writeFileSync('users.txt', `${user.name}:${hash(user.password)}\n`);
}

function hint() {
  // ok: javascript-secret-in-browser-storage
  localStorage.setItem('passwordHintShown', 'yes');
}

