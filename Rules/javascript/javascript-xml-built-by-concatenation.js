function orderXml(order) {
  // ruleid: javascript-xml-built-by-concatenation
  return '<order>' +
    '<customer>' + order.customer + '</customer>' +
    `<note>${order.note}</note>` +
    '</order>';
}

export async function getBalance(account) {
  // ruleid: javascript-xml-built-by-concatenation
  const body = `<?xml version="1.0"?>
    <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope">
      <soap:Body><GetBalance><account>${account}</account></GetBalance></soap:Body>
    </soap:Envelope>`;
  return axios.post('https://core.example.com/ws', body);
}

function addUser(name) {
  // ruleid: javascript-xml-built-by-concatenation
  fs.appendFileSync('users.xml', '<user><name>' + name + '</name><role>user</role></user>');
}

function safeOrder(order) {
  // ok: javascript-xml-built-by-concatenation
  return `<order><customer>${escapeXml(order.customer)}</customer></order>`;
}

function fixed() {
  // ok: javascript-xml-built-by-concatenation
  return '<?xml version="1.0"?><order><state>new</state></order>';
}

function page(name) {
  // ok: javascript-xml-built-by-concatenation
  return `<div><span>${name}</span></div>`;
}

function wrap(innerXml) {
  // ok: javascript-xml-built-by-concatenation
  return `<order>${innerXml}</order>`;
}
