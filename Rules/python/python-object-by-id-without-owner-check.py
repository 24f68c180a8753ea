from django.contrib.auth.decorators import login_required, permission_required
from django.shortcuts import get_object_or_404
from flask import abort, jsonify
from flask_login import current_user


@app.route("/orders/<int:order_id>")
@login_required
def order(order_id):
    # ruleid: python-object-by-id-without-owner-check
    found = Order.query.get_or_404(order_id)
    return jsonify(found.to_dict())


@login_required
def delete_note(request, pk):
    # ruleid: python-object-by-id-without-owner-check
    note = get_object_or_404(Note, pk=pk)
    note.delete()
    return redirect("notes")


@router.delete("/files/{file_id}")
async def remove(file_id: int, user=Depends(get_current_user)):
    # ruleid: python-object-by-id-without-owner-check
    record = await File.get(id=file_id)
    await record.delete()


@login_required
def own_note(request, pk):
    # ok: python-object-by-id-without-owner-check
    note = get_object_or_404(Note, pk=pk, owner=request.user)
    return render(request, "note.html", {"note": note})


@app.route("/bills/<int:bill_id>")
@login_required
def bill(bill_id):
    # ok: python-object-by-id-without-owner-check
    found = Bill.query.get_or_404(bill_id)
    if found.owner_id != current_user.id:
        abort(403)
    return jsonify(found.to_dict())


@permission_required("shop.change_item")
def change_item(request, pk):
    # ok: python-object-by-id-without-owner-check
    item = Item.objects.get(pk=pk)
    item.touch()
    return redirect("items")


def load(pk):
    # ok: python-object-by-id-without-owner-check
    return Note.objects.get(pk=pk)
