# ruleid: python-format-from-variable
s = template.format(user=u)
# ruleid: python-format-from-variable
s = fmt % (a, b)
# ruleid: python-format-from-variable
s = d.strftime(user_format)

# ok: python-format-from-variable
s = "{}".format(u)
# ok: python-format-from-variable
s = "%s" % a
# ok: python-format-from-variable
s = d.strftime("%Y")
