class Codes {
    String otp() {
        // ruleid: java-random-with-guessable-seed
        Random rnd = new Random(System.currentTimeMillis());
        return String.valueOf(100000 + rnd.nextInt(900000));
    }

    byte[] key() throws NoSuchAlgorithmException {
        SecureRandom sr = SecureRandom.getInstance("SHA1PRNG");
        byte[] key = new byte[32];
        // ruleid: java-random-with-guessable-seed
        sr.setSeed(System.nanoTime());
        sr.nextBytes(key);
        return key;
    }

    String invite(long tenantId) {
        // ruleid: java-random-with-guessable-seed
        Random random = new Random(tenantId);
        return Integer.toString(random.nextInt(), 36);
    }

    String resetToken() {
        // ruleid: java-random-with-guessable-seed
        Random random = new Random(42);
        return Long.toHexString(random.nextLong());
    }

    String good() {
        // ok: java-random-with-guessable-seed
        SecureRandom random = new SecureRandom();
        return Integer.toString(random.nextInt(), 36);
    }

    double[] noise(long seed) {
        // ok: java-random-with-guessable-seed
        Random random = new Random(seed);
        return random.doubles(100).toArray();
    }

    List<Integer> simulate() {
        // ok: java-random-with-guessable-seed
        Random random = new Random(42);
        return random.ints(10).boxed().toList();
    }
}
