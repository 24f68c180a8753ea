# ruleid: python-debug-output-on
app.run(debug=True)
# ruleid: python-debug-output-on
DEBUG = True
# ruleid: python-debug-output-on
app.config["PROPAGATE_EXCEPTIONS"] = True

# ok: python-debug-output-on
app.run()
# ok: python-debug-output-on
DEBUG = False
# ok: python-debug-output-on
DEBUGGER = 1
