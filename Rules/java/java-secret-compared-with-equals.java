class Checks {
    boolean check(byte[] stored, byte[] computed) {
        // ruleid: java-secret-compared-with-equals
        return Arrays.equals(stored, computed);
    }
    boolean known(String apiKey, String expected) {
        // ruleid: java-secret-compared-with-equals
        return apiKey.equals(expected);
    }
    boolean signed(String signature, String expectedSignature) {
        // ruleid: java-secret-compared-with-equals
        return Objects.equals(signature, expectedSignature);
    }
    boolean fixed(byte[] stored, byte[] computed) {
        // ok: java-secret-compared-with-equals
        return MessageDigest.isEqual(stored, computed);
    }
    boolean name(String name, String other) {
        // ok: java-secret-compared-with-equals
        return name.equals(other);
    }
    boolean empty(String token) {
        // ok: java-secret-compared-with-equals
        return token.equals("");
    }
}
