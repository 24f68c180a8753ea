import java.math.BigDecimal;
import org.springframework.web.bind.annotation.*;

class Shop {
    @PostMapping("/cart/add")
    public Cart add(@RequestParam long productId, @RequestParam int quantity) {
        // ruleid: java-request-number-without-range-check
        BigDecimal cost = product(productId).getPrice().multiply(BigDecimal.valueOf(quantity));
        return cart(cost);
    }

    @POST
    @Path("/transfer")
    public Response transfer(@FormParam("to") String to, @FormParam("amount") BigDecimal amount) {
        // ruleid: java-request-number-without-range-check
        from.setBalance(from.getBalance().subtract(amount));
        return Response.ok().build();
    }

    @PostMapping("/withdraw")
    public void withdraw(@RequestParam double amount) {
        // ruleid: java-request-number-without-range-check
        wallet.withdraw(amount);
    }

    @PostMapping("/withdraw2")
    public void withdrawSafe(@RequestParam double amount) {
        if (amount <= 0) throw new BadRequest();
        // ok: java-request-number-without-range-check
        wallet.withdraw(amount);
    }

    @POST
    public Response transferSafe(@FormParam("amount") BigDecimal amount) {
        if (amount.signum() <= 0) return Response.status(400).build();
        // ok: java-request-number-without-range-check
        from.setBalance(from.getBalance().subtract(amount));
        return Response.ok().build();
    }

    BigDecimal total(BigDecimal price, int quantity) {
        // ok: java-request-number-without-range-check
        return price.multiply(BigDecimal.valueOf(quantity));
    }
}
