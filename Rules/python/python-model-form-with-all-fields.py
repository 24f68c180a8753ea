from django import forms
from django.forms import ModelForm, modelform_factory
from rest_framework.serializers import ModelSerializer


# ruleid: python-model-form-with-all-fields
class ProfileForm(forms.ModelForm):
    class Meta:
        model = Profile
        fields = "__all__"


# ruleid: python-model-form-with-all-fields
class TicketForm(ModelForm):
    class Meta:
        model = Ticket
        exclude = []


# ruleid: python-model-form-with-all-fields
WalletForm = modelform_factory(Wallet, fields="__all__")


# ruleid: python-model-form-with-all-fields
class OrderSerializer(ModelSerializer):
    class Meta:
        model = Order
        fields = "__all__"


# ok: python-model-form-with-all-fields
class NameForm(forms.ModelForm):
    class Meta:
        model = Profile
        fields = ["display_name", "bio"]


# ok: python-model-form-with-all-fields
TitleForm = modelform_factory(Ticket, fields=["title"])


# ok: python-model-form-with-all-fields
class SearchForm(forms.Form):
    term = forms.CharField(max_length=50)
