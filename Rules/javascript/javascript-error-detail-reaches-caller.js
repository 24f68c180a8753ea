app.get('/orders', async (req, res) => {
  try {
    res.json(await orders());
  } catch (err) {
    // ruleid: javascript-error-detail-reaches-caller
    res.status(500).json({ message: 'failed', detail: err.message });
  }
});

export async function GET() {
  try {
    return Response.json(await orders());
  } catch (error) {
    // ruleid: javascript-error-detail-reaches-caller
    return new Response(error.stack, { status: 500 });
  }
}

app.use((err, req, res, next) => {
  // ruleid: javascript-error-detail-reaches-caller
  res.status(500).send(String(err));
});

app.get('/safe', async (req, res) => {
  try {
    res.json(await orders());
  } catch (err) {
    logger.error(err);
    // ok: javascript-error-detail-reaches-caller
    res.status(500).json({ message: 'internal error' });
  }
});

function fail(err) {
  // ok: javascript-error-detail-reaches-caller
  console.error(err.stack);
}

app.get('/text', (req, res) => {
  // ok: javascript-error-detail-reaches-caller
  res.json({ message: req.message });
});
