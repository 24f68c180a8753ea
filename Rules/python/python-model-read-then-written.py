from django.db import transaction
from django.db.models import F


def redeem(request, code):
    coupon = Coupon.objects.get(code=code)
    if coupon.uses_left <= 0:
        return refused()
    # ruleid: python-model-read-then-written
    coupon.uses_left -= 1
    coupon.save()
    return done()


@app.post("/buy/<int:key>")
def buy(key):
    item = Item.query.get_or_404(key)
    # ruleid: python-model-read-then-written
    item.stock = item.stock - 1
    db.session.commit()
    return "", 204


def pay(session, key, amount):
    account = session.query(Account).filter_by(id=key).one()
    # ruleid: python-model-read-then-written
    account.balance -= amount
    session.commit()


def safe_redeem(request, code):
    with transaction.atomic():
        coupon = Coupon.objects.select_for_update().get(code=code)
        # ok: python-model-read-then-written
        coupon.uses_left -= 1
        coupon.save()


def vote(request, pk):
    choice = Choice.objects.get(pk=pk)
    # ok: python-model-read-then-written
    choice.title = request.POST["title"]
    choice.save()


def like(request, pk):
    # ok: python-model-read-then-written
    Post.objects.filter(pk=pk).update(likes=F("likes") + 1)
