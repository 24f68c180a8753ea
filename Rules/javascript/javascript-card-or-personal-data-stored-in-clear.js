function saveCard(id, card) {
  // ruleid: javascript-card-or-personal-data-stored-in-clear
  const record = { id, number: card.number, cvc: card.cvc };
  fs.appendFileSync('cards.jsonl', JSON.stringify(record) + '\n');
}

async function enroll(req, res) {
  // ruleid: javascript-card-or-personal-data-stored-in-clear
  await Patient.create({ name: req.body.name, ssn: req.body.ssn });
  res.end();
}

class BackupJob {
  async run() {
    const customers = await this.db('customers').select('name', 'iban');
    // ruleid: javascript-card-or-personal-data-stored-in-clear
    await this.s3.putObject({ Bucket: 'b', Key: 'c.json', Body: JSON.stringify(customers) }).promise();
  }
}

async function enrollSafe(req, res) {
  // ok: javascript-card-or-personal-data-stored-in-clear
  await Patient.create({ name: req.body.name, ssn: encryptField(req.body.ssn) });
  res.end();
}

// ok: javascript-card-or-personal-data-stored-in-clear
const Person = new Schema({ name: String, iban: String });

async function backupSafe(s3, customers) {
  // ok: javascript-card-or-personal-data-stored-in-clear
  await s3.putObject({ Bucket: 'b', Key: 'c', Body: JSON.stringify(customers), ServerSideEncryption: 'aws:kms' });
}
