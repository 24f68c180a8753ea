import json

from flask import jsonify, request


@app.get("/events")
async def events(filter: str = "{}"):
    query = json.loads(filter)
    # ruleid: python-mongo-filter-parsed-from-text
    return await db.events.find(query, {"_id": 0}).to_list(50)


@app.post("/search")
def search():
    # ruleid: python-mongo-filter-parsed-from-text
    return jsonify(list(mongo.db.people.find(request.get_json())))


class Store:
    def remove(self, text):
        condition = json.loads(text)
        # ruleid: python-mongo-filter-parsed-from-text
        self.rows.delete_many(condition)


@app.post("/login")
def login():
    body = request.get_json()
    # ok: python-mongo-filter-parsed-from-text
    user = db.users.find_one({"name": str(body["name"])})
    return jsonify(found=user is not None)


def index(text, word):
    # ok: python-mongo-filter-parsed-from-text
    return text.find(word)


def by_id(store, key):
    # ok: python-mongo-filter-parsed-from-text
    return store.find_one({"_id": key})


def built(rows, text):
    wanted = json.loads(text)
    query = {"kind": str(wanted["kind"])}
    # ok: python-mongo-filter-parsed-from-text
    return rows.find(query)
