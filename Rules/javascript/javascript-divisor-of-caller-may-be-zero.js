class Prices {
  share(total, people) {
    // ruleid: javascript-divisor-of-caller-may-be-zero
    return Math.round((total / people) * 100) / 100;
  }
}

function progress(job) {
  // ruleid: javascript-divisor-of-caller-may-be-zero
  const percent = (job.done / job.total) * 100;
  return percent.toFixed(1);
}

function average(values) {
  const sum = values.reduce((a, b) => a + b, 0n);
  // ruleid: javascript-divisor-of-caller-may-be-zero
  return sum / BigInt(values.length);
}

function shareSafe(total, people) {
  if (people < 1) throw new RangeError('nobody');
  // ok: javascript-divisor-of-caller-may-be-zero
  return total / people;
}

function progressSafe(job) {
  // ok: javascript-divisor-of-caller-may-be-zero
  return job.total > 0 ? job.done / job.total : 0;
}

function half(width) {
  // ok: javascript-divisor-of-caller-may-be-zero
  return width / 2;
}
