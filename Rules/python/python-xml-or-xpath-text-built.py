# ruleid: python-xml-or-xpath-text-built
r = t.xpath("//user[@name='%s']" % name)
# ruleid: python-xml-or-xpath-text-built
s = f"<user>{name}</user>"
# ruleid: python-xml-or-xpath-text-built
x = "<a>" + name + "</a>"

# ok: python-xml-or-xpath-text-built
r = t.xpath("//user[@name=$n]", n=name)
# ok: python-xml-or-xpath-text-built
s = f"<user>{escape(name)}</user>"
# ok: python-xml-or-xpath-text-built
x = ET.SubElement(a, "b")
