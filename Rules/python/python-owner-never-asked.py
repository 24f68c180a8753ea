from fastapi import APIRouter, Depends

router = APIRouter()


@router.get("/me/addresses")
# ruleid: python-owner-never-asked
async def addresses(customer_id: int, user=Depends(get_current_user), db=Depends(get_db)):
    return await db.fetch("SELECT * FROM addresses WHERE customer_id = $1", customer_id)


@router.get("/me/invoices/{invoice_id}")
# ok: python-owner-never-asked
async def invoice(invoice_id: int, user=Depends(get_current_user), db=Depends(get_db)):
    row = await db.get(Invoice, invoice_id)
    if row is None or row.owner_id != user.id:
        raise HTTPException(404)
    return row


@app.get("/api/accounts/<int:account_id>/transactions")
@jwt_required()
def transactions(account_id):
    # ruleid: python-owner-never-asked
    rows = Transaction.query.filter_by(account_id=account_id).all()
    return jsonify([t.to_dict() for t in rows])


@app.get("/api/accounts/<int:account_id>/statement")
@jwt_required()
def statement(account_id):
    # ok: python-owner-never-asked
    account = Account.query.filter_by(id=account_id, owner_id=get_jwt_identity()).first_or_404()
    return jsonify(account.to_dict())


class StatementDetail(LoginRequiredMixin, DetailView):
    # ruleid: python-owner-never-asked
    model = Statement
    template_name = "statement.html"


class OwnStatementDetail(LoginRequiredMixin, DetailView):
    # ok: python-owner-never-asked
    model = Statement

    def get_queryset(self):
        return Statement.objects.filter(owner=self.request.user)


class AddressViewSet(viewsets.ModelViewSet):
    permission_classes = [IsAuthenticated]
    # ruleid: python-owner-never-asked
    queryset = Address.objects.all()


class OwnAddressViewSet(viewsets.ModelViewSet):
    permission_classes = [IsAuthenticated]
    # ok: python-owner-never-asked
    queryset = Address.objects.all()

    def get_queryset(self):
        return self.queryset.filter(owner=self.request.user)
