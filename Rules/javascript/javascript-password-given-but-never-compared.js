// ruleid: javascript-password-given-but-never-compared
function login(username, password) {
  const user = users.find(u => u.username === username);
  if (!user || !password) return null;
  return createSession(user);
}

// ruleid: javascript-password-given-but-never-compared
passport.use(new LocalStrategy(async (email, password, done) => {
  const user = await User.findOne({ where: { email } });
  if (!user) return done(null, false);
  return done(null, user);
}));

// ruleid: javascript-password-given-but-never-compared
const signIn = async (email, password) => {
  const account = await accounts.byEmail(email);
  return jwt.sign({ sub: account.id }, KEY);
};

// ok: javascript-password-given-but-never-compared
async function authenticate(username, password) {
  const user = await users.byName(username);
  if (!user || !(await bcrypt.compare(password, user.hash))) return null;
  return user;
}

// ok: javascript-password-given-but-never-compared
passport.use(new LocalStrategy(async (email, password, done) => {
  const user = await User.findOne({ where: { email } });
  if (!user || !(await argon2.verify(user.hash, password))) return done(null, false);
  return done(null, user);
}));

// ok: javascript-password-given-but-never-compared
const logIn = async (email, password) => {
  const answer = await fetch('/api/login', { method: 'POST', body: JSON.stringify({ email, password }) });
  return answer.json();
};
