import org.springframework.web.bind.annotation.*;

class Hooks {
    // ruleid: java-webhook-or-callback-not-verified
    @PostMapping("/payments/callback")
    public ResponseEntity<Void> callback(@RequestBody PaymentNotification n) {
        orders.markPaid(n.getOrderId());
        return ResponseEntity.ok().build();
    }

    // ruleid: java-webhook-or-callback-not-verified
    @PostMapping("/webhook")
    public void hook(@RequestBody Event event) {
        events.add(event);
    }

    // ruleid: java-webhook-or-callback-not-verified
    @PostMapping("/ipn/notify")
    public String ipn(@RequestBody String body) {
        process(body);
        return "ok";
    }

    // ok: java-webhook-or-callback-not-verified
    @PostMapping("/webhook/safe")
    public void safe(@RequestBody String body, @RequestHeader("X-Signature") String sig) {
        if (!verifier.verify(body, sig)) throw new Forbidden();
        events.add(body);
    }

    // ok: java-webhook-or-callback-not-verified
    @PostMapping("/orders")
    public void create(@RequestBody Order order) {
        orders.save(order);
    }

    // ok: java-webhook-or-callback-not-verified
    @PostMapping("/webhook/checked")
    public void checked(@RequestBody String body) {
        checkSignatureOf(body);
        if (isValid(body)) events.add(body);
    }
}
