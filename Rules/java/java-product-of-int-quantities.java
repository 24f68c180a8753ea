class Prices {
    public int totalCents(int quantity, int unitCents) {
        // ruleid: java-product-of-int-quantities
        return quantity * unitCents;
    }

    byte[] raster(int width, int height) {
        // ruleid: java-product-of-int-quantities
        return new byte[width * height * 4];
    }

    @PostMapping("/buy")
    public void buy(@RequestParam int quantity, @RequestParam long sku) {
        // ruleid: java-product-of-int-quantities
        int total = quantity * catalog.priceOf(sku);
        wallet.debit(total);
    }

    int exact(int quantity, int unitCents) {
        // ok: java-product-of-int-quantities
        return Math.multiplyExact(quantity, unitCents);
    }

    long wide(int quantity, int unitCents) {
        // ok: java-product-of-int-quantities
        return (long) quantity * unitCents;
    }

    byte[] checked(int width, int height) {
        if (width > 4096 || height > 4096) {
            throw new IllegalArgumentException("too large");
        }
        // ok: java-product-of-int-quantities
        return new byte[width * height];
    }
}
