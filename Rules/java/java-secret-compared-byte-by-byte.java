class SecretCompared {
    boolean one(String header) {
        // ruleid: java-secret-compared-byte-by-byte
        return header.compareTo(apiKey) == 0;
    }

    boolean two(byte[] sent, byte[] expected) {
        // ruleid: java-secret-compared-byte-by-byte
        return Arrays.equals(sent, expected);
    }

    boolean three(String sent) {
        // ruleid: java-secret-compared-byte-by-byte
        return Objects.equals(sent, config.getSecret());
    }

    boolean constant(byte[] sent, byte[] expected) {
        // ok: java-secret-compared-byte-by-byte
        return MessageDigest.isEqual(sent, expected);
    }

    boolean other(String a, String b) {
        // ok: java-secret-compared-byte-by-byte
        return a.equals(b);
    }

    boolean missing(String token) {
        // ok: java-secret-compared-byte-by-byte
        return token == null;
    }
}
