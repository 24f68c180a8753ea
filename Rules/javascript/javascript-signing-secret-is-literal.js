// ruleid: javascript-signing-secret-is-literal
app.use(session({ secret: 'keyboard cat', resave: false, saveUninitialized: false }));

// ruleid: javascript-signing-secret-is-literal
const issue = (user) => jwt.sign({ sub: user.id }, 'S3cr3t-2022!', { expiresIn: '1h' });

// ruleid: javascript-signing-secret-is-literal
const JWT_SECRET = process.env.JWT_SECRET || 'dev-secret-123';

// ruleid: javascript-signing-secret-is-literal
const encryptionKey = 'a8f5f167f44f4964e6c998dee827110c';

// ok: javascript-signing-secret-is-literal
app.use(session({ secret: process.env.SESSION_SECRET, resave: false }));

// ok: javascript-signing-secret-is-literal
const tokenOf = (user) => jwt.sign({ sub: user.id }, process.env.JWT_SECRET, { expiresIn: '1h' });

// ok: javascript-signing-secret-is-literal
const secretKeyLabel = 'name of the key';
