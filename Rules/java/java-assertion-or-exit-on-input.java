class AssertionOnInput {
    void one(String id) {
        // ruleid: java-assertion-or-exit-on-input
        assert id != null : "id";
    }

    void two(byte[] packet) {
        if (packet.length < 4) {
            // ruleid: java-assertion-or-exit-on-input
            System.exit(3);
        }
    }

    int three(String kind) {
        switch (kind) {
            case "a":
                return 1;
            default:
                // ruleid: java-assertion-or-exit-on-input
                throw new AssertionError(kind);
        }
    }

    void checked(String id) {
        // ok: java-assertion-or-exit-on-input
        if (id == null) {
            throw new IllegalArgumentException("id");
        }
    }

    public static void main(String[] args) {
        // ok: java-assertion-or-exit-on-input
        System.exit(2);
    }

    void required(String id) {
        // ok: java-assertion-or-exit-on-input
        Objects.requireNonNull(id);
    }
}
