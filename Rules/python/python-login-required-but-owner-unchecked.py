from fastapi import APIRouter, Depends, HTTPException
from django.contrib.auth.decorators import permission_required
from django.shortcuts import get_object_or_404, render
from flask import abort, jsonify
from flask_login import current_user, login_required

router = APIRouter()


@app.route("/receipts/<int:receipt_id>")
@login_required
def receipt(receipt_id):
    # ruleid: python-login-required-but-owner-unchecked
    found = Receipt.query.get_or_404(receipt_id)
    return jsonify(found.as_dict())


@router.put("/notes/{note_id}")
async def rename_note(note_id: int, title: str, user=Depends(get_current_user)):
    # ruleid: python-login-required-but-owner-unchecked
    note = await Note.get(id=note_id)
    note.title = title
    await note.save()
    return {"ok": True}


class InvoicePdf(LoginRequiredMixin, View):
    def get(self, request, pk):
        # ruleid: python-login-required-but-owner-unchecked
        invoice = get_object_or_404(Invoice, pk=pk)
        return render(request, "invoice.html", {"invoice": invoice})


@app.route("/mine/<int:receipt_id>")
@login_required
def my_receipt(receipt_id):
    # ok: python-login-required-but-owner-unchecked
    found = Receipt.query.get_or_404(receipt_id)
    if found.owner_id != current_user.id:
        abort(403)
    return jsonify(found.as_dict())


@router.put("/own-notes/{note_id}")
async def rename_own_note(note_id: int, title: str, user=Depends(get_current_user)):
    # ok: python-login-required-but-owner-unchecked
    note = await Note.get(id=note_id)
    if note.user_id != user.id:
        raise HTTPException(404)
    note.title = title
    await note.save()


@login_required
def letter(request, letter_id):
    # ok: python-login-required-but-owner-unchecked
    found = get_object_or_404(Letter, pk=letter_id)
    if found.recipient != request.user:
        abort(403)
    return render(request, "letter.html", {"letter": found})


@login_required
@permission_required("shop.change_order")
def close_order(request, order_id):
    # ok: python-login-required-but-owner-unchecked
    order = get_object_or_404(Order, pk=order_id)
    order.close()


@app.route("/articles/<int:article_id>")
@login_required
def article(article_id):
    # ok: python-login-required-but-owner-unchecked
    return jsonify(Article.query.get_or_404(article_id).as_dict())
