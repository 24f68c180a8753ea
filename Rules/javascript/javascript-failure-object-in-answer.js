app.get('/a', async (req, res) => {
  try {
    res.json(await list());
  } catch (err) {
    // ruleid: javascript-failure-object-in-answer
    res.status(500).json({ error: 'failed', detail: err.message });
  }
});

app.use((err, req, res, next) => {
  // ruleid: javascript-failure-object-in-answer
  res.status(500).send(util.inspect(err));
});

export async function GET() {
  try {
    return Response.json(await list());
  } catch (error) {
    // ruleid: javascript-failure-object-in-answer
    return new Response(error.stack, { status: 500 });
  }
}

app.get('/b', async (req, res) => {
  try {
    res.json(await list());
  } catch (err) {
    logger.error(err);
    // ok: javascript-failure-object-in-answer
    res.status(500).json({ error: 'failed' });
  }
});

function bad(res, err) {
  // ok: javascript-failure-object-in-answer
  res.status(400).json({ error: err.message });
}

function note(err) {
  // ok: javascript-failure-object-in-answer
  console.error(err.stack);
}
