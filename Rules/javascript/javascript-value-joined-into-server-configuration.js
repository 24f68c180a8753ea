function writeSite(domain, upstream) {
  // ruleid: javascript-value-joined-into-server-configuration
  const conf = ['server {', `  server_name ${domain};`, '}'].join('\n');
  writeFileSync('/etc/nginx/conf.d/tenant.conf', conf);
}

function show(domain) {
  // ok: javascript-value-joined-into-server-configuration
  return `your domain is ${domain}`;
}

function unitFile(command) {
  // ruleid: javascript-value-joined-into-server-configuration
  return write('/etc/systemd/system/job.service', `[Service] ExecStart=${command}\n`);
}

function proxyTo(upstream) {
  // ruleid: javascript-value-joined-into-server-configuration
  const line = `proxy_pass ${upstream};`;
  append(line);
}

function proxyToChecked(upstream) {
  if (!/^[a-z0-9.:]+$/.test(upstream)) {
    throw new Error('upstream');
  }
  // ok: javascript-value-joined-into-server-configuration
  const line = `proxy_pass ${upstream};`;
  append(line);
}

// ok: javascript-value-joined-into-server-configuration
const fixed = ['server {', '  server_name shop.example.com;', '}'].join('\n');
