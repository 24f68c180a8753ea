# ruleid: python-regex-not-anchored
ok = re.match(r"\d+", s)
# ruleid: python-regex-not-anchored
ok = re.search(r"^a$", s)
# ruleid: python-regex-not-anchored
P = re.compile(r"[a-z]+")

# ok: python-regex-not-anchored
ok = re.fullmatch(r"\d+", s)
# ok: python-regex-not-anchored
ok = s.isdigit()
# ok: python-regex-not-anchored
P = re.compile(r"\A[a-z]+\Z")
