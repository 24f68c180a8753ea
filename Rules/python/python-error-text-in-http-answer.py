@router.post("/import")
async def run_import(file: UploadFile):
    try:
        return await importer.load(file)
    except Exception as exc:
        # ruleid: python-error-text-in-http-answer
        raise HTTPException(500, detail=f"import failed: {exc}")


@app.errorhandler(Exception)
def oops(e):
    # ruleid: python-error-text-in-http-answer
    return {"error": str(e)}, 500


def report(request):
    try:
        return run(request)
    except DatabaseError as e:
        # ruleid: python-error-text-in-http-answer
        return JsonResponse({"error": str(e)}, status=500)


def report_safe(request):
    try:
        return run(request)
    except DatabaseError:
        log.exception("report")
        # ok: python-error-text-in-http-answer
        return JsonResponse({"error": "the report failed"}, status=500)


@router.post("/orders")
async def order(body: OrderIn):
    try:
        return await place(body)
    except OutOfStock as e:
        # ok: python-error-text-in-http-answer
        raise HTTPException(409, detail=str(e))


def to_log():
    try:
        run()
    except Exception as e:
        # ok: python-error-text-in-http-answer
        print(str(e))
