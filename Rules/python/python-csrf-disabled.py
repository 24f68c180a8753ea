from django.utils.decorators import method_decorator
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from flask import Flask

app = Flask(__name__)


# ruleid: python-csrf-disabled
@csrf_exempt
def transfer(request):
    return pay(request.user, request.POST["to"], request.POST["amount"])


# ruleid: python-csrf-disabled
@method_decorator(csrf_exempt, name="dispatch")
class Settings(View):
    pass


# ruleid: python-csrf-disabled
app.config["WTF_CSRF_ENABLED"] = False


# ruleid: python-csrf-disabled
@app.post("/pay")
@csrf.exempt
def pay_view():
    return "ok"


# ok: python-csrf-disabled
@csrf_protect
def transfer_safely(request):
    return pay(request.user, request.POST["to"], request.POST["amount"])


# ok: python-csrf-disabled
app.config["WTF_CSRF_ENABLED"] = True


# ok: python-csrf-disabled
def show(request):
    return render(request, "show.html")


@csrf.exempt
@api.route("/books/<book>", methods=["DELETE"])
@requires_api_auth
# ok: python-csrf-disabled
def drop_book(book):
    books.drop(book)
