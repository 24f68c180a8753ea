const { contextBridge, ipcRenderer, ipcMain, shell } = require('electron');

// ruleid: javascript-window-gets-node-functions
contextBridge.exposeInMainWorld('node', { exec: require('child_process').exec });

contextBridge.exposeInMainWorld('api', {
  // ruleid: javascript-window-gets-node-functions
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
});

// ruleid: javascript-window-gets-node-functions
ipcMain.handle('open', (event, target) => shell.openExternal(target));

io.on('connection', (socket) => {
  socket.on('call', (name, args, cb) => {
    // ruleid: javascript-window-gets-node-functions
    cb(service[name](...args));
  });
});

// ok: javascript-window-gets-node-functions
contextBridge.exposeInMainWorld('notes', {
  // ok: javascript-window-gets-node-functions
  load: () => ipcRenderer.invoke('notes:load'),
  // ok: javascript-window-gets-node-functions
  save: (id, text) => ipcRenderer.invoke('notes:save', Number(id), String(text)),
});

socket.on('call', (name, args, cb) => {
  if (!ALLOWED.has(name)) return cb('no');
  // ok: javascript-window-gets-node-functions
  cb(service[name](...args));
});
