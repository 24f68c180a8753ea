import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.security.SecureRandom;
import org.apache.commons.lang3.RandomStringUtils;

class Accounts {
    private final SecureRandom secure = new SecureRandom();

    String generateResetToken() {
        // ruleid: java-insecure-random-secret
        Random random = new Random();
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < 32; i++) {
            sb.append((char) ('a' + random.nextInt(26)));
        }
        return sb.toString();
    }

    void login() {
        // ruleid: java-insecure-random-secret
        String sessionToken = "s" + Math.random();
        store(sessionToken);
    }

    String createOtp() {
        // ruleid: java-insecure-random-secret
        return String.valueOf(ThreadLocalRandom.current().nextInt(100000, 999999));
    }

    String temporaryPassword() {
        // ruleid: java-insecure-random-secret
        return RandomStringUtils.randomAlphanumeric(12);
    }

    String generateSecureToken() {
        // ok: java-insecure-random-secret
        SecureRandom random = new SecureRandom();
        return Long.toHexString(random.nextLong());
    }

    int rollDice() {
        // ok: java-insecure-random-secret
        Random random = new Random();
        return random.nextInt(6) + 1;
    }

    double jitter() {
        // ok: java-insecure-random-secret
        return Math.random() * 100;
    }

    void tokenize(String text) {
        // ok: java-insecure-random-secret
        int seed = new Random().nextInt();
    }
}

class TokenGenerator {
    // ruleid: java-insecure-random-secret
    private static final Random RANDOM = new Random();

    long next() {
        return RANDOM.nextLong();
    }
}
