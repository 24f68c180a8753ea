class Vault {
    private final byte[] key = load();
    private String[] allowedHosts;
    private byte[] buffer;

    // ruleid: java-secret-array-given-out
    public static final String[] ADMINS = {"root", "operator"};

    public byte[] getKey() {
        // ruleid: java-secret-array-given-out
        return key;
    }

    public String[] hosts() {
        // ruleid: java-secret-array-given-out
        return this.allowedHosts;
    }

    public byte[] copy() {
        // ok: java-secret-array-given-out
        return key.clone();
    }

    public byte[] getBuffer() {
        // ok: java-secret-array-given-out
        return buffer;
    }

    // ok: java-secret-array-given-out
    private static final String[] ROLES = {"user", "admin"};
}
