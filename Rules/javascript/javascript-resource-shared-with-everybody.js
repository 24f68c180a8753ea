// ruleid: javascript-resource-shared-with-everybody
const upload = new PutObjectCommand({ Bucket: 'papers', Key: name, ACL: 'public-read' });

// ruleid: javascript-resource-shared-with-everybody
server.listen({ path: SOCKET, writableAll: true });

// ruleid: javascript-resource-shared-with-everybody
const statement = [{ Effect: 'Allow', Principal: '*', Action: 's3:*' }];

// ok: javascript-resource-shared-with-everybody
const uploadSafe = new PutObjectCommand({ Bucket: 'papers', Key: name, ACL: 'private' });

// ok: javascript-resource-shared-with-everybody
server.listen({ path: SOCKET });

// ok: javascript-resource-shared-with-everybody
const deny = [{ Effect: 'Deny', Principal: '*', Action: 's3:*' }];
