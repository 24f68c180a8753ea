# ruleid: python-document-filter-from-input
u = db.users.find_one({"name": data["name"]})
# ruleid: python-document-filter-from-input
r = db.items.find(query)
# ruleid: python-document-filter-from-input
c = db.x.find({"$where": code})

# ok: python-document-filter-from-input
u = db.users.find_one({"name": str(data["name"])})
# ok: python-document-filter-from-input
r = db.items.find({"a": 1})
# ok: python-document-filter-from-input
c = text.find("x")
