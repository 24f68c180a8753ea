import java.util.Random;

class Tokens {
    private final Random random = new Random();
    private final java.security.SecureRandom secure = new java.security.SecureRandom();

    public String createToken(User user) {
        // ruleid: java-guessable-session-or-token-value
        String token = Long.toHexString(random.nextLong());
        return token;
    }

    public String newSessionId(String user) {
        // ruleid: java-guessable-session-or-token-value
        long id = counter.incrementAndGet();
        return user.hashCode() + "-" + id;
    }

    public void open(User user) {
        // ruleid: java-guessable-session-or-token-value
        String sid = user.name() + System.currentTimeMillis();
        sessions.put(sid, user);
    }

    public String createSafeToken() {
        byte[] bytes = new byte[32];
        // ok: java-guessable-session-or-token-value
        secure.nextBytes(bytes);
        return Hex.encode(bytes);
    }

    public long elapsed(long start) {
        // ok: java-guessable-session-or-token-value
        return System.currentTimeMillis() - start;
    }

    public String fileName() {
        // ok: java-guessable-session-or-token-value
        return "report-" + System.currentTimeMillis() + ".txt";
    }
}
