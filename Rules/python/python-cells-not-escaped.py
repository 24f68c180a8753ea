# ruleid: python-cells-not-escaped
w.writerow([name, mail])
# ruleid: python-cells-not-escaped
df.to_csv(p)
# ruleid: python-cells-not-escaped
line = ",".join(values)

# ok: python-cells-not-escaped
w.write2([name])
# ok: python-cells-not-escaped
df.to_json(p)
# ok: python-cells-not-escaped
line = " ".join(values)
