from rest_framework import generics, permissions, viewsets
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import AllowAny


# ruleid: python-view-open-to-anyone
class PayslipViewSet(viewsets.ModelViewSet):
    queryset = Payslip.objects.all()
    permission_classes = [permissions.AllowAny]


# ruleid: python-view-open-to-anyone
class ContractView(generics.RetrieveUpdateDestroyAPIView):
    permission_classes = []
    queryset = Contract.objects.all()


# ruleid: python-view-open-to-anyone
@api_view(["GET", "DELETE"])
@permission_classes([AllowAny])
def contract(request, pk):
    return remove(pk)


# ok: python-view-open-to-anyone
class NewsViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = News.objects.all()
    permission_classes = [permissions.AllowAny]


# ok: python-view-open-to-anyone
class OwnViewSet(viewsets.ModelViewSet):
    queryset = Note.objects.all()
    permission_classes = [permissions.IsAuthenticated, IsOwner]


# ok: python-view-open-to-anyone
@api_view(["GET"])
@permission_classes([AllowAny])
def health(request):
    return ok()
