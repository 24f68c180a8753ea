exports.storePayslip = (employeeId, pdf) =>
  s3.send(new PutObjectCommand(
    // ruleid: javascript-private-file-published
    { Bucket: 'acme-hr', Key: `payslips/${employeeId}.pdf`, Body: pdf, ACL: 'public-read' }));

async function publish() {
  // ruleid: javascript-private-file-published
  await fs.copy('./', '/var/www/html', { dereference: true });
  // ruleid: javascript-private-file-published
  await fs.copy('.env', '/var/www/html/.env');
  // ok: javascript-private-file-published
  await fs.copy('build/', '/var/www/html');
}

// ok: javascript-private-file-published
const upload = { Bucket: 'acme-hr', Key: key, Body: pdf, ACL: 'private' };
// ok: javascript-private-file-published
fs.copyFileSync('.env.example', 'docker/.env.example');
