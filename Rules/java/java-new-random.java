import java.security.SecureRandom;
import java.util.Random;

class Lottery {
    // ruleid: java-new-random
    private final Random random = new Random();

    int ticket() {
        // ruleid: java-new-random
        return (int) (Math.random() * 1000000);
    }

    byte[] salt(long seed) {
        // ruleid: java-new-random
        Random generator = new Random(seed);
        byte[] salt = new byte[16];
        generator.nextBytes(salt);
        return salt;
    }

    int draw() {
        // ok: java-new-random
        return random.nextInt(49);
    }

    byte[] key() {
        byte[] key = new byte[32];
        // ok: java-new-random
        new SecureRandom().nextBytes(key);
        return key;
    }

    double round(double value) {
        // ok: java-new-random
        return Math.round(value);
    }
}
