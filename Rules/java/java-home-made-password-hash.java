class PasswordHasher {
    static long hash(String password) {
        long h = 5381;
        for (char c : password.toCharArray()) {
            // ruleid: java-home-made-password-hash
            h = ((h << 5) + h) + c;
        }
        return h;
    }

    int simple(String secret) {
        int sum = 7;
        for (int i = 0; i < secret.length(); i++) {
            // ruleid: java-home-made-password-hash
            sum = sum * 31 + secret.charAt(i);
        }
        return sum;
    }

    long signMessage(byte[] text) {
        long s = 0;
        for (byte b : text) {
            // ruleid: java-home-made-password-hash
            s ^= b;
        }
        return s;
    }

    String safe(String password) {
        // ok: java-home-made-password-hash
        return BCrypt.hashpw(password, BCrypt.gensalt());
    }

    int bucket(String name) {
        int h = 0;
        for (char c : name.toCharArray()) {
            // ok: java-home-made-password-hash
            h = 31 * h + c;
        }
        return h;
    }

    int total(int[] values) {
        int sum = 0;
        for (int v : values) {
            // ok: java-home-made-password-hash
            sum += v;
        }
        return sum;
    }
}
