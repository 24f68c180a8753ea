# ruleid: python-lines-of-text-built
cmd = "set %s 0 %d\r\n" % (k, n)
# ruleid: python-lines-of-text-built
cfg = f"""server {{
    root {root};
}}"""


# ruleid: python-lines-of-text-built
line = f"user {name}\n"

# ok: python-lines-of-text-built
cmd = "quit\r\n"
# ok: python-lines-of-text-built
cfg = f"{root}"
# ok: python-lines-of-text-built
line = "user" + name
