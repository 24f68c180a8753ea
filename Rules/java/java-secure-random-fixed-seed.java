import java.security.SecureRandom;
import java.util.Random;

class Seeds {
    int constant() {
        SecureRandom random = new SecureRandom();
        // ruleid: java-secure-random-fixed-seed
        random.setSeed(12345L);
        return random.nextInt();
    }

    SecureRandom bytes() {
        // ruleid: java-secure-random-fixed-seed
        return new SecureRandom("seed".getBytes());
    }

    long clock() throws Exception {
        SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
        // ruleid: java-secure-random-fixed-seed
        random.setSeed(System.currentTimeMillis());
        return random.nextLong();
    }

    int weak() {
        // ruleid: java-secure-random-fixed-seed
        Random random = new Random(System.nanoTime());
        return random.nextInt();
    }

    int good() {
        // ok: java-secure-random-fixed-seed
        SecureRandom random = new SecureRandom();
        return random.nextInt();
    }

    void extra(byte[] hardware) {
        SecureRandom random = new SecureRandom();
        // ok: java-secure-random-fixed-seed
        random.setSeed(hardware);
    }

    int game(long level) {
        // ok: java-secure-random-fixed-seed
        return new Random(level).nextInt(6);
    }
}
