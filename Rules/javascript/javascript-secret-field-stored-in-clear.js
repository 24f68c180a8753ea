const mongoose = require('mongoose');
const net = require('net');

const PatientSchema = new mongoose.Schema({
  // ok: javascript-secret-field-stored-in-clear
  name: String,
  // ruleid: javascript-secret-field-stored-in-clear
  ssn: String,
  // ruleid: javascript-secret-field-stored-in-clear
  insuranceNumber: { type: String, required: true },
  // ok: javascript-secret-field-stored-in-clear
  ssnHash: String,
});

const Card = sequelize.define('Card', {
  // ruleid: javascript-secret-field-stored-in-clear
  cardNumber: DataTypes.STRING,
  // ok: javascript-secret-field-stored-in-clear
  last4: DataTypes.STRING,
});

knex.schema.createTable('staff', (table) => {
  // ruleid: javascript-secret-field-stored-in-clear
  table.string('national_id');
  // ok: javascript-secret-field-stored-in-clear
  table.string('name');
});

function sendLogin(host, user, password) {
  const socket = net.connect(4000, host, () => {
    // ruleid: javascript-secret-field-stored-in-clear
    socket.write(JSON.stringify({ user, password }) + '\n');
  });
}
