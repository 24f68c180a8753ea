app.get('/users/:id', async (req, res) => {
  // ruleid: javascript-whole-record-leaves-server
  res.json(await User.findById(req.params.id));
});

export const getServerSideProps = async ({ params }) => {
  // ruleid: javascript-whole-record-leaves-server
  const customer = await prisma.customer.findUnique({ where: { slug: params.slug } });
  return { props: { customer: JSON.parse(JSON.stringify(customer)) } };
};

async function members() {
  // ruleid: javascript-whole-record-leaves-server
  return pool.query('SELECT * FROM members');
}

app.get('/names/:id', async (req, res) => {
  // ok: javascript-whole-record-leaves-server
  res.json(await User.findById(req.params.id).select('name'));
});

app.get('/cities', async (req, res) => {
  // ok: javascript-whole-record-leaves-server
  res.json(await City.find());
});

async function names() {
  // ok: javascript-whole-record-leaves-server
  return pool.query('SELECT id, name FROM members');
}
