import os

from django.views.decorators.http import require_POST
from flask import Flask, request
from flask_login import login_required

app = Flask(__name__)


@app.route("/items/<int:key>", methods=["DELETE"])
# ruleid: python-state-change-without-login
def remove_item(key):
    item = Item.query.get_or_404(key)
    db.session.delete(item)
    db.session.commit()
    return "", 204


@require_POST
# ruleid: python-state-change-without-login
def rename(request, pk):
    board = Board.objects.get(pk=pk)
    board.name = request.POST["name"]
    board.save()
    return redirect("boards")


@app.delete("/exports/{name}")
# ruleid: python-state-change-without-login
def remove_export(name: str):
    os.remove(exports / name)
    return {"ok": True}


@app.route("/own/<int:key>", methods=["DELETE"])
@login_required
# ok: python-state-change-without-login
def remove_own(key):
    Item.mine(key).delete()
    return "", 204


@router.put("/boards/{key}")
# ok: python-state-change-without-login
def change(key: int, user=Depends(current_account)):
    board = find(user, key)
    board.save()


@app.post("/search")
# ok: python-state-change-without-login
def search():
    rows = find(request.json)
    return {"rows": rows}
