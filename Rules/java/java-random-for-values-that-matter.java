class RandomValues {
    int one(long tenant) {
        // ruleid: java-random-for-values-that-matter
        Random random = new Random(tenant);
        return random.nextInt();
    }

    String newToken() {
        // ruleid: java-random-for-values-that-matter
        return Long.toHexString(System.nanoTime());
    }

    String three() {
        // ruleid: java-random-for-values-that-matter
        return RandomStringUtils.randomAlphanumeric(20);
    }

    byte[] secure() {
        byte[] b = new byte[16];
        // ok: java-random-for-values-that-matter
        new SecureRandom().nextBytes(b);
        return b;
    }

    UUID id() {
        // ok: java-random-for-values-that-matter
        return UUID.randomUUID();
    }

    long now() {
        // ok: java-random-for-values-that-matter
        return System.currentTimeMillis();
    }
}
