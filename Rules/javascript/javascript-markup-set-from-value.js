function show(list, title) {
  // ruleid: javascript-markup-set-from-value
  list.innerHTML = '<li>' + title + '</li>';
}

function append(list, html) {
  // ruleid: javascript-markup-set-from-value
  list.insertAdjacentHTML('beforeend', html);
}

function print(text) {
  // ruleid: javascript-markup-set-from-value
  document.write(text);
}

function clear(list) {
  // ok: javascript-markup-set-from-value
  list.innerHTML = '';
}

function label(item, title) {
  // ok: javascript-markup-set-from-value
  item.textContent = title;
  // ok: javascript-markup-set-from-value
  item.innerHTML = Messages.wait;
  // ok: javascript-markup-set-from-value
  item.innerHTML = item.value.toFixed(2);
}

function clean(item, html) {
  // ok: javascript-markup-set-from-value
  item.innerHTML = DOMPurify.sanitize(html);
}
