function readConfig(file) {
  // ruleid: javascript-state-changed-between-check-and-use
  if (fs.existsSync(file)) {
    return fs.readFileSync(file, 'utf8');
  }
  return '';
}

async function take(id) {
  // ruleid: javascript-state-changed-between-check-and-use
  const seat = await Seat.findOne({ id });
  if (seat.free) {
    seat.free = false;
    await seat.save();
  }
}

let left = 10;
app.post('/buy', async (req, res) => {
  // ruleid: javascript-state-changed-between-check-and-use
  if (left <= 0) return res.sendStatus(409);
  await charge(req.body);
  // ruleid: javascript-state-changed-between-check-and-use
  left--;
  res.sendStatus(201);
});

function readConfigSafe(file) {
  try {
    // ok: javascript-state-changed-between-check-and-use
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function takeSafe(id) {
  // ok: javascript-state-changed-between-check-and-use
  return Seat.findOneAndUpdate({ id, free: true }, { free: false });
}

function next(counter) {
  // ok: javascript-state-changed-between-check-and-use
  return counter + 1;
}
