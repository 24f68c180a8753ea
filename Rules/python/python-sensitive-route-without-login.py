from fastapi import Depends, FastAPI
from flask import Flask, abort
from flask_login import current_user, login_required

app = Flask(__name__)
api = FastAPI()


@app.route("/admin/users")
# ruleid: python-sensitive-route-without-login
def admin_users():
    return list_users()


@app.post("/delete_user/<int:number>")
# ruleid: python-sensitive-route-without-login
def delete_user(number):
    User.query.filter_by(id=number).delete()
    return "ok"


@api.delete("/admin/items/{number}")
# ruleid: python-sensitive-route-without-login
async def remove_item(number: int):
    await store.remove(number)


@app.route("/admin/users/safe")
@login_required
# ok: python-sensitive-route-without-login
def admin_users_safely():
    return list_users()


@api.delete("/admin/items/{number}/safe")
# ok: python-sensitive-route-without-login
async def remove_item_safely(number: int, user=Depends(admin_user)):
    await store.remove(number)


@app.post("/delete_user/checked/<int:number>")
# ok: python-sensitive-route-without-login
def delete_checked(number):
    if not current_user.is_admin:
        abort(403)
    User.query.filter_by(id=number).delete()
    return "ok"


@app.get("/items")
# ok: python-sensitive-route-without-login
def items():
    return list_items()
