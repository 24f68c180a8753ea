# ruleid: python-method-open-to-callers
server.register_instance(Admin())
# ruleid: python-method-open-to-callers
m = getattr(self, name)
# ruleid: python-method-open-to-callers
code.interact()

# ok: python-method-open-to-callers
server.start(Admin())
# ok: python-method-open-to-callers
m = getattr(other, "run")
# ok: python-method-open-to-callers
code.read()
