from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/users")
def create():
    # ruleid: python-mass-assignment
    user = User(**request.get_json())
    user.save()
    return "ok"


@app.put("/me")
def update():
    data = request.json
    for key, value in data.items():
        # ruleid: python-mass-assignment
        setattr(current_user, key, value)
    return "ok"


def edit(request):
    # ruleid: python-mass-assignment
    Account.objects.filter(pk=1).update(**request.POST.dict())


@app.post("/users-safely")
def create_safely():
    data = request.get_json()
    # ok: python-mass-assignment
    user = User(name=data["name"], email=data["email"])
    user.save()
    return "ok"


@app.post("/echo")
def echo():
    # ok: python-mass-assignment
    return jsonify(**request.get_json())


@app.post("/schema")
def schema():
    # ok: python-mass-assignment
    user = User(**UserSchema().load(request.get_json()))
    return "ok"


def chat(request):
    # ok: python-mass-assignment
    return RequestPayload(**request.json)
