# ruleid: python-remote-objects-wide-open
server.register_instance(Admin(), allow_dotted_names=True)
# ruleid: python-remote-objects-wide-open
conf = {"allow_all_attrs": True}
# ruleid: python-remote-objects-wide-open
server.register_function(os.system)

# ok: python-remote-objects-wide-open
server.register_instance(Admin())
# ok: python-remote-objects-wide-open
conf = {"allow_all_attrs": False}
# ok: python-remote-objects-wide-open
server.register_function(add)
