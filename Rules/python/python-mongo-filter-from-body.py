class Index:
    def authenticate(self, body: dict):
        # ruleid: python-mongo-filter-from-body
        return self.users.find_one({"login": body["login"], "token": body["token"]})


@app.post("/login")
def login():
    data = request.get_json()
    # ruleid: python-mongo-filter-from-body
    user = db.users.find_one({"email": data["email"], "password": data["password"]})
    return jsonify(found=user is not None)


@app.post("/search")
def search():
    # ruleid: python-mongo-filter-from-body
    return jsonify(list(db.items.find(request.get_json())))


@app.post("/login2")
def login_safe():
    data = request.get_json()
    # ok: python-mongo-filter-from-body
    user = db.users.find_one({"email": str(data["email"])})
    return jsonify(found=user is not None)


def by_id(user_id: int):
    # ok: python-mongo-filter-from-body
    return db.users.find_one({"_id": user_id})


def listed():
    # ok: python-mongo-filter-from-body
    return db.items.find({"public": True})
