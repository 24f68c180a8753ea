class Points {
    public void spend(Member m, int amount) {
        // ruleid: java-amount-subtracted-without-check
        m.setPoints(m.getPoints() - amount);
        members.save(m);
    }

    public int spendAndTell(@RequestParam int amount, Principal p) {
        Member m = members.findByName(p.getName());
        // ruleid: java-amount-subtracted-without-check
        int remaining = m.getPoints() - amount;
        m.setPoints(remaining);
        return remaining;
    }

    public void sell(Product product, Order order) {
        // ruleid: java-amount-subtracted-without-check
        product.setStock(product.getStock() - order.getCount());
    }

    public void checked(Member m, int amount) {
        if (amount <= 0 || amount > m.getPoints()) {
            throw new IllegalArgumentException("amount");
        }
        // ok: java-amount-subtracted-without-check
        m.setPoints(m.getPoints() - amount);
    }

    public void inside(Product product, int count) {
        if (count >= 1 && product.getStock() >= count) {
            // ok: java-amount-subtracted-without-check
            product.setStock(product.getStock() - count);
        }
    }

    public void one(Product product, int count) {
        // ok: java-amount-subtracted-without-check
        product.setStock(product.getStock() - 1);
    }
}
