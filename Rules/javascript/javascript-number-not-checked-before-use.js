function average(sum, people) {
  // ruleid: javascript-number-not-checked-before-use
  return sum / people;
}

app.get('/item/:index', (req, res) => {
  // ruleid: javascript-number-not-checked-before-use
  const index = Number(req.params.index);
  // ruleid: javascript-number-not-checked-before-use
  res.json(items[index]);
});

function withdraw(account, amount) {
  // ruleid: javascript-number-not-checked-before-use
  account.balance -= amount;
}

function averageSafe(sum, people) {
  if (people === 0) return 0;
  // ok: javascript-number-not-checked-before-use
  return sum / people;
}

function withdrawSafe(account, amount) {
  if (!(amount > 0 && amount <= account.balance)) throw new RangeError('amount');
  // ok: javascript-number-not-checked-before-use
  account.balance -= amount;
}

function third(list) {
  // ok: javascript-number-not-checked-before-use
  return list[2];
}
