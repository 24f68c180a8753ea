public class InputNotValidated : Controller
{
    public IActionResult One(OrderRequest request)
    {
        // ruleid: csharp-input-not-validated
        _orders.Add(request.Email, request.Quantity);
        return View();
    }

    public void Two(ApiBehaviorOptions o)
    {
        // ruleid: csharp-input-not-validated
        o.SuppressModelStateInvalidFilter = true;
    }

    public decimal Three(decimal price, int quantity)
    {
        // ruleid: csharp-input-not-validated
        return price * quantity;
    }

    public IActionResult Checked(OrderRequest request)
    {
        if (!ModelState.IsValid)
        {
            return View(request);
        }
        // ok: csharp-input-not-validated
        _orders.Add(request.Email, request.Quantity);
        return View();
    }

    public decimal Ranged(decimal price, int quantity)
    {
        if (quantity < 1)
        {
            return 0;
        }
        // ok: csharp-input-not-validated
        return price * quantity;
    }

    public void Default(ApiBehaviorOptions o)
    {
        // ok: csharp-input-not-validated
        o.SuppressMapClientErrors = true;
    }
}
