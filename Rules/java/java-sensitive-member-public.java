class Account {
    // ruleid: java-sensitive-member-public
    public double balance;
    // ruleid: java-sensitive-member-public
    public static final String[] ADMINS = {"root", "ops"};
    private final byte[] key = load();
    private final String password = read();
    // ok: java-sensitive-member-public
    public static final int LIMIT = 3;
    // ok: java-sensitive-member-public
    public String name;

    byte[] getKey() {
        // ruleid: java-sensitive-member-public
        return key;
    }

    byte[] keyCopy() {
        // ok: java-sensitive-member-public
        return key.clone();
    }
}
