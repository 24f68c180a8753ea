# ruleid: python-fields-taken-as-they-come
u = User(**request.json)
# ruleid: python-fields-taken-as-they-come
for k, v in d.items():
    setattr(u, k, v)


# ruleid: python-fields-taken-as-they-come
db.u.update_one(q, {"$set": data})

# ok: python-fields-taken-as-they-come
u = User(name=n)
# ok: python-fields-taken-as-they-come
for k, v in d.items():
    print(k)


# ok: python-fields-taken-as-they-come
db.u.update_one(q, {"$set": {"a": 1}})
