# ruleid: python-object-or-module-by-name
f = getattr(mod, name)
# ruleid: python-object-or-module-by-name
m = importlib.import_module(name)
# ruleid: python-object-or-module-by-name
c = globals()[name]

# ok: python-object-or-module-by-name
f = getattr(mod, "run")
# ok: python-object-or-module-by-name
m = importlib.import_module("json")
# ok: python-object-or-module-by-name
c = TABLE.get(name)
