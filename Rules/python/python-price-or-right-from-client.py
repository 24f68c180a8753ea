@app.post("/checkout")
@login_required
def checkout():
    # ruleid: python-price-or-right-from-client
    price = Decimal(request.form["price"])
    qty = max(1, int(request.form["qty"]))
    payments.charge(current_user, price * qty)
    return redirect("/orders")


@app.post("/checkout2")
def checkout_safe():
    product = Product.query.get_or_404(request.form["product_id"])
    # ok: python-price-or-right-from-client
    payments.charge(current_user, product.price)
    return redirect("/orders")


@router.post("/documents/{doc_id}/publish")
async def publish(doc_id: int, body: dict, user=Depends(current_user)):
    # ruleid: python-price-or-right-from-client
    if body.get("approved") is True:
        await documents.publish(doc_id)


@router.post("/cart")
# ruleid: python-price-or-right-from-client
async def cart(cart_id: int, tier: str = Cookie("basic")):
    total = await carts.total(cart_id)
    if tier == "gold":
        total *= 0.8
    return total


def search(request):
    # ok: python-price-or-right-from-client
    if request.GET.get("q"):
        return find(request.GET["q"])


@router.get("/theme")
# ok: python-price-or-right-from-client
async def theme(theme: str = Cookie("light")):
    if theme == "dark":
        return DARK
    return LIGHT
