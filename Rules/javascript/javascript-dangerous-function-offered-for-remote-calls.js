// ruleid: javascript-dangerous-function-offered-for-remote-calls
jayson.server({ status: admin.status, evalScript: admin.evalScript }).http().listen(4000);

app.post('/rpc', async (req, res) => {
  const { method, params } = req.body;
  // ruleid: javascript-dangerous-function-offered-for-remote-calls
  const fn = storage[method];
  res.json(await fn(...params));
});

// ruleid: javascript-dangerous-function-offered-for-remote-calls
ipcMain.handle('fs:read-file', (e, p) => fs.promises.readFile(p, 'utf8'));

class Bus {
  dispatch({ name, args }) {
    // ruleid: javascript-dangerous-function-offered-for-remote-calls
    return this.target[name](...args);
  }
}

// ok: javascript-dangerous-function-offered-for-remote-calls
ipcMain.handle('notes:list', () => notes.list());

app.post('/rpc2', async (req, res) => {
  const { method, params } = req.body;
  if (!ALLOWED.has(method)) return res.sendStatus(404);
  // ok: javascript-dangerous-function-offered-for-remote-calls
  res.json(await api[method](...params));
});

// ok: javascript-dangerous-function-offered-for-remote-calls
contextBridge.exposeInMainWorld('desk', { open: (i) => ipcRenderer.invoke('open', Number(i)) });
