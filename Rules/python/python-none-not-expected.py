# ruleid: python-none-not-expected
m = re.match(p, s).group(1)
# ruleid: python-none-not-expected
t = root.find("a").text
# ruleid: python-none-not-expected
n = db.fetchone()[0]

# ok: python-none-not-expected
m = re.match(p, s)
# ok: python-none-not-expected
t = root.findtext("a")
# ok: python-none-not-expected
n = db.fetchall()
