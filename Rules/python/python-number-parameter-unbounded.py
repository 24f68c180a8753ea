@router.post("/bookings")
# ruleid: python-number-parameter-unbounded
async def book(room_id: int, nights: int, user=Depends(current_user)):
    return await bookings.create(room_id, nights, user.id)


class ReviewSerializer(serializers.Serializer):
    # ruleid: python-number-parameter-unbounded
    rating = serializers.IntegerField()
    text = serializers.CharField()


@router.post("/donate")
# ruleid: python-number-parameter-unbounded
async def donate(amount: float = Form(...)):
    return await gateway.charge(amount)


@router.post("/bookings2")
# ok: python-number-parameter-unbounded
async def book_checked(room_id: int, nights: int, user=Depends(current_user)):
    if not 1 <= nights <= 30:
        raise HTTPException(422)
    return await bookings.create(room_id, nights, user.id)


class BoundedSerializer(serializers.Serializer):
    # ok: python-number-parameter-unbounded
    rating = serializers.IntegerField(min_value=1, max_value=5)


@router.get("/items/{item_id}")
# ok: python-number-parameter-unbounded
async def item(item_id: int):
    return await items.get(item_id)
