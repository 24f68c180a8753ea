function total(items) {
  // ruleid: javascript-sum-or-rows-not-initialized
  let sum;
  for (const item of items) {
    sum += item.price;
  }
  return sum;
}

function grid(rows) {
  // ruleid: javascript-sum-or-rows-not-initialized
  return new Array(rows).fill([]);
}

function names(users) {
  // ruleid: javascript-sum-or-rows-not-initialized
  let list;
  for (const u of users) {
    list.push(u.name);
  }
  return list;
}

function safeTotal(items) {
  // ok: javascript-sum-or-rows-not-initialized
  let sum = 0;
  for (const item of items) {
    sum += item.price;
  }
  return sum;
}

function safeGrid(rows) {
  // ok: javascript-sum-or-rows-not-initialized
  return Array.from({ length: rows }, () => []);
}

function zeros(n) {
  // ok: javascript-sum-or-rows-not-initialized
  return new Array(n).fill(0);
}

function late(items) {
  // ok: javascript-sum-or-rows-not-initialized
  let sum;
  sum = 0;
  for (const item of items) {
    sum += item.price;
  }
  return sum;
}
