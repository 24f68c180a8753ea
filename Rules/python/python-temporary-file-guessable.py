# ruleid: python-temporary-file-guessable
f = open("/tmp/report", "w")
# ruleid: python-temporary-file-guessable
p = tempfile.mktemp()
# ruleid: python-temporary-file-guessable
d = os.path.join(tempfile.gettempdir(), "x")

# ok: python-temporary-file-guessable
f = open("report", "w")
# ok: python-temporary-file-guessable
p = tempfile.mkstemp()
# ok: python-temporary-file-guessable
d = tempfile.TemporaryDirectory()
