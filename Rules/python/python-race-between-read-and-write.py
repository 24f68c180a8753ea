import threading


@login_required
def redeem(request):
    code = get_object_or_404(GiftCode, code=request.POST["code"])
    if code.used:
        return JsonResponse({"error": "used"}, status=400)
    wallet = request.user.wallet
    # ruleid: python-race-between-read-and-write
    wallet.balance += code.value
    wallet.save()
    # ruleid: python-race-between-read-and-write
    code.used = True
    code.save()


@login_required
def redeem_locked(request):
    with transaction.atomic():
        code = GiftCode.objects.select_for_update().get(code=request.POST["code"])
        if code.used:
            return JsonResponse({"error": "used"}, status=400)
        wallet = request.user.wallet
        # ok: python-race-between-read-and-write
        wallet.balance += code.value
        wallet.save()


class Counter:
    def __init__(self):
        self.value = 0
        self.lock = threading.Lock()

    def add(self, n):
        current = self.value
        # ruleid: python-race-between-read-and-write
        self.value = current + n

    def add_safely(self, n):
        with self.lock:
            current = self.value
            # ok: python-race-between-read-and-write
            self.value = current + n


def rename(user, name):
    if name:
        # ok: python-race-between-read-and-write
        user.name = name
        user.save()
