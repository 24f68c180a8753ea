class Casts {
    public decimal Total(HttpContext context) {
        // ruleid: csharp-object-cast-to-guessed-type
        var cart = (ShoppingCart)Session["cart"];
        return cart.Total;
    }
    public void Pay(object payment) {
        // ruleid: csharp-object-cast-to-guessed-type
        var card = (CreditCard)payment;
        card.Charge();
    }
    public Order Fake(object row) {
        // ruleid: csharp-object-cast-to-guessed-type
        return Unsafe.As<Order>(row);
    }
    public Role Parse(string text) {
        // ruleid: csharp-object-cast-to-guessed-type
        return (Role)int.Parse(text);
    }
    public void SafePay(object payment) {
        if (payment is CreditCard) {
            // ok: csharp-object-cast-to-guessed-type
            var card = (CreditCard)payment;
        }
    }
    public decimal SafeTotal() {
        // ok: csharp-object-cast-to-guessed-type
        var cart = Session["cart"] as ShoppingCart;
        return cart?.Total ?? 0;
    }
    public void Button_Click(object sender, EventArgs e) {
        // ok: csharp-object-cast-to-guessed-type
        var b = (Button)sender;
    }
}
