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

function maxValue(values) {
  let max = values[0];
  // ruleid: javascript-loop-without-end-or-off-by-one
  for (let i = 0; i <= values.length; i++) {
    if (values[i].score > max.score) max = values[i];
  }
  // ruleid: javascript-loop-without-end-or-off-by-one
  for (let i = values.length; i >= 0; i--) console.log(values[i]);
  return max;
}

async function checkPin(account, pin) {
  // ruleid: javascript-loop-without-end-or-off-by-one
  if (account.attempts > MAX_ATTEMPTS) throw new Error('locked');
  account.attempts += 1;
}

async function waitForJob(client, id) {
  let status = await client.status(id);
  // ruleid: javascript-loop-without-end-or-off-by-one
  while (status !== 'done') {
    if (status === 'failed') continue;
    status = await client.status(id);
  }
}

function parseTlv(buf) {
  let pos = 0;
  // ruleid: javascript-loop-without-end-or-off-by-one
  while (pos < buf.length) {
    const length = buf[pos + 1];
    records.push(buf.subarray(pos + 2, pos + length));
    pos += length;
  }
}

function countWords(text, word) {
  let pos = text.indexOf(word);
  // ok: javascript-loop-without-end-or-off-by-one
  while (pos !== -1) {
    pos = text.indexOf(word, pos + 1);
  }
  // ok: javascript-loop-without-end-or-off-by-one
  for (let i = values.length - 1; i >= 0; i--) console.log(values[i]);
}
