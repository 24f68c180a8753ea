const express = require('express');
const serveIndex = require('serve-index');
const app = express();

// ruleid: javascript-source-folder-served
app.use(express.static(__dirname));

// ruleid: javascript-source-folder-served
app.use('/files', serveIndex('files', { icons: true }));

// ruleid: javascript-source-folder-served
app.use('/assets', express.static('.'));

// ok: javascript-source-folder-served
app.use(express.static(path.join(__dirname, 'public')));

// ok: javascript-source-folder-served
app.use('/files', express.static('files', { index: false }));

// ok: javascript-source-folder-served
app.set('views', path.join(__dirname, 'views'));

