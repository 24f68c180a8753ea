# ruleid: python-regex-from-variable-or-heavy
m = re.search(pattern, text)
# ruleid: python-regex-from-variable-or-heavy
m = re.compile(r"^(a+)+$")
# ruleid: python-regex-from-variable-or-heavy
m = re.match(f"^{name}", t)

# ok: python-regex-from-variable-or-heavy
m = re.search(r"^a+$", text)
# ok: python-regex-from-variable-or-heavy
m = re.escape(name)
# ok: python-regex-from-variable-or-heavy
m = text.startswith("a")
