function total(items) {
  let sum = 0;
  // ruleid: javascript-loop-without-end-or-off-by-one
  for (let i = 0; i <= items.length; i++) {
    sum += items[i];
  }
  return sum;
}

function last(items) {
  // ruleid: javascript-loop-without-end-or-off-by-one
  return items[items.length];
}

function spin(state) {
  // ruleid: javascript-loop-without-end-or-off-by-one
  while (true) {
    state.count += 1;
  }
}

function totalSafely(items) {
  let sum = 0;
  // ok: javascript-loop-without-end-or-off-by-one
  for (let i = 0; i < items.length; i++) {
    sum += items[i];
  }
  return sum;
}

function sections(items) {
  const cuts = [];
  // ok: javascript-loop-without-end-or-off-by-one
  for (let i = 0; i <= items.length; i++) {
    cuts.push(i);
  }
  return cuts;
}

async function worker(queue) {
  // ok: javascript-loop-without-end-or-off-by-one
  while (true) {
    const job = await queue.take();
    job.start();
  }
}

function append(items, item) {
  // ok: javascript-loop-without-end-or-off-by-one
  items[items.length] = item;
}

