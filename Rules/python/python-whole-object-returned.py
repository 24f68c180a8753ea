from django.contrib.auth import get_user_model
from django.http import JsonResponse
from flask import jsonify
from rest_framework import serializers


# ruleid: python-whole-object-returned
class AccountSerializer(serializers.ModelSerializer):
    class Meta:
        model = Account
        fields = "__all__"


# ok: python-whole-object-returned
class PublicAccountSerializer(serializers.ModelSerializer):
    class Meta:
        model = Account
        fields = ["id", "display_name"]


# ok: python-whole-object-returned
class CitySerializer(serializers.ModelSerializer):
    class Meta:
        model = City
        fields = "__all__"


@app.get("/me")
def me():
    user = User.query.get(session["uid"])
    # ruleid: python-whole-object-returned
    return jsonify({c.name: getattr(user, c.name) for c in User.__table__.columns})


@app.get("/customers/<int:key>")
def customer(key):
    customer = Customer.query.get_or_404(key)
    # ruleid: python-whole-object-returned
    return jsonify(customer.__dict__)


def members(request):
    # ruleid: python-whole-object-returned
    return JsonResponse(list(User.objects.values()), safe=False)


def names(request):
    # ok: python-whole-object-returned
    return JsonResponse(list(User.objects.values("id", "name")), safe=False)


@app.get("/profile")
def profile():
    user = load_user()
    # ok: python-whole-object-returned
    return jsonify({"id": user.id, "name": user.name})
