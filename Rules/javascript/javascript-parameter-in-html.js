export function showComment(box, comment) {
  // ruleid: javascript-parameter-in-html
  box.innerHTML += '<li>' + comment.text + '</li>';
}

const card = (user) => {
  // ruleid: javascript-parameter-in-html
  return `<div class="card"><h2>${user.name}</h2></div>`;
};

async function news() {
  const items = await (await fetch('/news')).json();
  // ruleid: javascript-parameter-in-html
  $('#news').html(items.map((i) => '<p>' + i.title + '</p>').join(''));
}

export function showText(box, comment) {
  // ok: javascript-parameter-in-html
  box.textContent = comment.text;
}

const safeCard = (user) => {
  // ok: javascript-parameter-in-html
  return `<div class="card"><h2>${escapeHtml(user.name)}</h2></div>`;
};

export function clear(box) {
  // ok: javascript-parameter-in-html
  box.innerHTML = '';
}
