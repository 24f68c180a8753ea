# ruleid: python-handler-changes-data-without-caller
@app.delete("/items/{item_id}")
def drop(item_id: int):
    db.delete(item_id)
    return {"ok": True}


# ruleid: python-handler-changes-data-without-caller
def delete_invoice(request, pk):
    Invoice.objects.get(pk=pk).delete()
    return redirect("invoices")


class Item(Resource):
    # ruleid: python-handler-changes-data-without-caller
    def put(self, item_id):
        row = Item.query.get(item_id)
        row.name = request.json["name"]
        db.session.commit()


# ok: python-handler-changes-data-without-caller
@app.delete("/items/{item_id}")
@login_required
def drop2(item_id):
    db.delete(item_id)


# ok: python-handler-changes-data-without-caller
@app.delete("/x/{item_id}")
def drop3(item_id: int, user=Depends(current_user)):
    db.delete(item_id)


# ok: python-handler-changes-data-without-caller
def delete_note(request, pk):
    note = Note.objects.get(pk=pk, owner=request.user)
    note.delete()
