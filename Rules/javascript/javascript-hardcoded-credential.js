const { Pool } = require('pg');
const AWS = require('aws-sdk');

// ruleid: javascript-hardcoded-credential
const pool = new Pool({ host: 'db', user: 'app', password: 'Tr0ub4dor&3' });

// ruleid: javascript-hardcoded-credential
const JWT_SECRET = 'f2b1c0d9e8a7465b';

// ruleid: javascript-hardcoded-credential
AWS.config.update({ region: 'eu-west-1', secretAccessKey: 'k2J9xq0ZpL8v/N4mTqR7sWc1yHb3uDfG5eAoXi6z' });

// ruleid: javascript-hardcoded-credential
const sessionSecret = process.env.SESSION_SECRET || 'keyboard-cat-42';

// ok: javascript-hardcoded-credential
const safePool = new Pool({ host: 'db', user: 'app', password: process.env.DB_PASSWORD });

// ok: javascript-hardcoded-credential
const passwordLabel = 'Enter-your-password-1';

// ok: javascript-hardcoded-credential
const form = { password: '', secret: undefined };

// ok: javascript-hardcoded-credential
const messages = { wrongPassword: 'The password you gave is wrong. Try again in 5 minutes.' };

// ok: javascript-hardcoded-credential
const template = { apiKey: '<your-api-key-1>' };

