# ruleid: python-ldap-text-built
dn = "uid=" + name + ",dc=example"
# ruleid: python-ldap-text-built
f = f"(cn={name})"
# ruleid: python-ldap-text-built
s = "(uid=%s)" % name

# ok: python-ldap-text-built
dn = BASE
# ok: python-ldap-text-built
f = f"(cn={escape_filter_chars(name)})"
# ok: python-ldap-text-built
s = fmt(name)
