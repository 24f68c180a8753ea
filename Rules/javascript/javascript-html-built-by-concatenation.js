const list = document.getElementById('list');

function show(comment) {
  // ruleid: javascript-html-built-by-concatenation
  list.innerHTML += '<li>' + comment.text + '</li>';
}

function showUser(user) {
  // ruleid: javascript-html-built-by-concatenation
  document.querySelector('#user').innerHTML = `<b>${user.name}</b> wrote:`;
}

function jquery(message) {
  // ruleid: javascript-html-built-by-concatenation
  $('#messages').append('<div class="message">' + message + '</div>');
}

function page(res, title) {
  // ruleid: javascript-html-built-by-concatenation
  res.send(`<html><body><h1>${title}</h1></body></html>`);
}

function showSafely(comment) {
  const item = document.createElement('li');
  // ok: javascript-html-built-by-concatenation
  item.textContent = '<' + comment.author + '> ' + comment.text;
  list.appendChild(item);
}

function rows(count) {
  // ok: javascript-html-built-by-concatenation
  list.innerHTML = `<p>${count} entries</p>`;
}

function escaped(name) {
  // ok: javascript-html-built-by-concatenation
  list.innerHTML = '<b>' + escapeHtml(name) + '</b>';
}

function constant() {
  // ok: javascript-html-built-by-concatenation
  list.innerHTML = '<li>' + '</li>';
}

