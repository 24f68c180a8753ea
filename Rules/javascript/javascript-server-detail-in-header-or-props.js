app.get('/status', (req, res) => {
  // ruleid: javascript-server-detail-in-header-or-props
  res.json({ up: true, node: process.version });
});

export const getServerSideProps = async () => ({
  // ruleid: javascript-server-detail-in-header-or-props
  props: { key: process.env.STRIPE_SECRET_KEY },
});

app.use((req, res, next) => {
  // ruleid: javascript-server-detail-in-header-or-props
  res.setHeader('X-Backend', os.hostname());
  next();
});

app.get('/health', (req, res) => {
  // ok: javascript-server-detail-in-header-or-props
  res.json({ up: true });
});

export const getStaticProps = async () => ({
  // ok: javascript-server-detail-in-header-or-props
  props: { url: process.env.NEXT_PUBLIC_URL },
});

// ok: javascript-server-detail-in-header-or-props
console.log('node', process.version);
