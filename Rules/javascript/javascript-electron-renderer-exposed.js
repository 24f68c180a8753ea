const { BrowserWindow, contextBridge, ipcRenderer } = require('electron');

const window = new BrowserWindow({
  width: 800,
  // ruleid: javascript-electron-renderer-exposed
  webPreferences: { nodeIntegration: true },
});

function open(url) {
  // ruleid: javascript-electron-renderer-exposed
  const view = new BrowserWindow({ webPreferences: { contextIsolation: false, preload: 'preload.js' } });
  view.loadURL(url);
}

// ruleid: javascript-electron-renderer-exposed
contextBridge.exposeInMainWorld('system', { run: (command) => execSync(command) });

const safeWindow = new BrowserWindow({
  width: 800,
  // ok: javascript-electron-renderer-exposed
  webPreferences: { nodeIntegration: false, contextIsolation: true, sandbox: true },
});

// ok: javascript-electron-renderer-exposed
contextBridge.exposeInMainWorld('settings', { theme: () => ipcRenderer.invoke('theme') });

// ok: javascript-electron-renderer-exposed
const size = { width: 800, height: 600 };
