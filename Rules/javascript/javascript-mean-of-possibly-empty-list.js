function average(values) {
  let sum = 0;
  for (const v of values) sum += v;
  // ruleid: javascript-mean-of-possibly-empty-list
  return sum / values.length;
}

const mean = (list) => {
  const total = list.reduce((a, b) => a + b, 0);
  // ruleid: javascript-mean-of-possibly-empty-list
  return total / list.length;
};

class Stats {
  rating() {
    const sum = this.reviews.reduce((a, r) => a + r.stars, 0);
    // ruleid: javascript-mean-of-possibly-empty-list
    return sum / this.reviews.length;
  }
}

function safeAverage(values) {
  if (values.length === 0) return 0;
  let sum = 0;
  for (const v of values) sum += v;
  // ok: javascript-mean-of-possibly-empty-list
  return sum / values.length;
}

function ratio(hits, all) {
  // ok: javascript-mean-of-possibly-empty-list
  return all.length ? hits / all.length : 0;
}

function checked(list) {
  if (!list.length) throw new RangeError('empty');
  // ok: javascript-mean-of-possibly-empty-list
  return list.reduce((a, b) => a + b, 0) / list.length;
}
