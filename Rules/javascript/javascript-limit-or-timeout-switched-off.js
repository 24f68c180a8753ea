async function thumb(img, w) {
  // ruleid: javascript-limit-or-timeout-switched-off
  return sharp(img, { limitInputPixels: false }).resize(w).toBuffer();
}

// ruleid: javascript-limit-or-timeout-switched-off
app.use(express.json({ limit: '500mb' }));

// ruleid: javascript-limit-or-timeout-switched-off
const wss = new WebSocketServer({ port: 8080, maxPayload: 0 });

// ruleid: javascript-limit-or-timeout-switched-off
const server = new ApolloServer({ typeDefs, resolvers, validationRules: [] });

// ok: javascript-limit-or-timeout-switched-off
app.use(express.json({ limit: '200kb' }));

// ok: javascript-limit-or-timeout-switched-off
const up = multer({ limits: { fileSize: 5e6 } });

// ok: javascript-limit-or-timeout-switched-off
const apollo = new ApolloServer({ typeDefs, resolvers, validationRules: [depthLimit(6)] });
