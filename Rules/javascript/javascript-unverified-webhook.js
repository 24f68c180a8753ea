const express = require('express');
const app = express();

// ruleid: javascript-unverified-webhook
app.post('/webhooks/stripe', async (req, res) => {
  const event = req.body;
  if (event.type === 'checkout.session.completed') {
    await Order.markPaid(event.data.object.client_reference_id);
  }
  res.json({ received: true });
});

// ruleid: javascript-unverified-webhook
router.post('/hooks/deploy', function (req, res) {
  deploy(req.body.ref);
  res.end();
});

// ruleid: javascript-unverified-webhook
fastify.post('/paypal/ipn', async (request, reply) => {
  await orders.paid(request.body.invoice);
  return {};
});

// ok: javascript-unverified-webhook
app.post('/webhooks/github', async (req, res) => {
  if (!validSignature(req.headers['x-hub-signature-256'], req.rawBody)) return res.sendStatus(401);
  await queue.add(req.body);
  res.sendStatus(204);
});

// ok: javascript-unverified-webhook
app.post('/webhooks/billing', (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.get('stripe-signature'), key);
  handle(event);
  res.end();
});

// ok: javascript-unverified-webhook
app.post('/orders', (req, res) => {
  create(req.body);
  res.end();
});
