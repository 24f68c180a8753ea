const transport = nodemailer.createTransport({
  host: 'smtp.example.com',
  // ruleid: javascript-password-of-account-written-in-source
  auth: { user: 'info@example.com', pass: 'Sommer2022!' },
});

// ruleid: javascript-password-of-account-written-in-source
const pool = new Pool({ host: 'db.internal', user: 'app', password: 'k9Lm-22xq' });

// ruleid: javascript-password-of-account-written-in-source
const s3 = new S3Client({ credentials: { accessKeyId: 'AKIAABCDEFGH', secretAccessKey: 'wJalrXUtnFEMI7MDENG' } });

const transportFromEnvironment = nodemailer.createTransport({
  host: 'smtp.example.com',
  // ok: javascript-password-of-account-written-in-source
  auth: { user: 'info@example.com', pass: process.env.SMTP_PASS },
});

// ok: javascript-password-of-account-written-in-source
const messages = { title: 'Sign in', password: 'Password' };

// ok: javascript-password-of-account-written-in-source
const schema = object({ username: text(), password: 'string' });
