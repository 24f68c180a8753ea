# ruleid: python-folder-content-shown
h = SimpleHTTPRequestHandler
# ruleid: python-folder-content-shown
app.router.add_static("/s", d, show_index=True)
# ruleid: python-folder-content-shown
return jsonify(os.listdir(d))

# ok: python-folder-content-shown
h = Handler
# ok: python-folder-content-shown
app.router.add_static("/s", d)
# ok: python-folder-content-shown
return jsonify(files)
