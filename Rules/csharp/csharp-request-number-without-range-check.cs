using Microsoft.AspNetCore.Mvc;

public class CartController : ControllerBase
{
    [HttpPost("cart")]
    public IActionResult Add(int productId, int quantity)
    {
        var product = _db.Products.Find(productId);
        // ruleid: csharp-request-number-without-range-check
        var price = product.Price * quantity;
        return Ok(price);
    }

    [HttpPost("transfer")]
    public void Transfer(string to, decimal amount)
    {
        var from = _accounts.OfUser(User.Identity.Name);
        // ruleid: csharp-request-number-without-range-check
        from.Balance -= amount;
        _accounts.Save();
    }

    [HttpPost("withdraw")]
    public IActionResult Withdraw(decimal amount)
    {
        // ruleid: csharp-request-number-without-range-check
        Wallet.Withdraw(amount);
        return Ok();
    }

    [HttpPost("safe")]
    public IActionResult TransferSafe(string to, decimal amount)
    {
        if (amount <= 0) return BadRequest();
        // ok: csharp-request-number-without-range-check
        Account.Balance -= amount;
        return Ok();
    }

    [HttpPost("ranged")]
    public IActionResult Ranged([Range(1, 100)] int quantity)
    {
        // ok: csharp-request-number-without-range-check
        var price = Price * quantity;
        return Ok(price);
    }

    decimal Total(decimal price, int quantity)
    {
        // ok: csharp-request-number-without-range-check
        var total = price * quantity;
        return total;
    }
}
