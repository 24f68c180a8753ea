const params = new URLSearchParams(window.location.search);

function greet() {
  const name = params.get('name');
  // ruleid: javascript-browser-data-in-html-sink
  document.getElementById('greeting').innerHTML = 'Hello ' + new URLSearchParams(location.search).get('name');
}

function openTab() {
  const tab = decodeURIComponent(location.hash.slice(1));
  // ruleid: javascript-browser-data-in-html-sink
  $('#tab').html(tab);
}

window.addEventListener('message', (event) => {
  // ruleid: javascript-browser-data-in-html-sink
  document.querySelector('#preview').insertAdjacentHTML('beforeend', event.data);
});

function legacy() {
  // ruleid: javascript-browser-data-in-html-sink
  document.write('<a href="' + document.referrer + '">back</a>');
}

function greetSafely() {
  // ok: javascript-browser-data-in-html-sink
  document.getElementById('greeting').textContent = new URLSearchParams(location.search).get('name');
}

function preview() {
  const raw = location.hash.slice(1);
  // ok: javascript-browser-data-in-html-sink
  document.getElementById('preview').innerHTML = DOMPurify.sanitize(raw);
}

function clear() {
  // ok: javascript-browser-data-in-html-sink
  document.getElementById('preview').innerHTML = '';
}

