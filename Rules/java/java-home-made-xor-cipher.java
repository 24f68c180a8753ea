class Xor {
    byte[] encrypt(byte[] data, byte[] key) {
        byte[] out = new byte[data.length];
        for (int i = 0; i < data.length; i++) {
            // ruleid: java-home-made-xor-cipher
            out[i] = (byte) (data[i] ^ key[i % key.length]);
        }
        return out;
    }

    String encryptText(String text, String secret) {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            // ruleid: java-home-made-xor-cipher
            sb.append((char) (text.charAt(i) ^ secret.charAt(i % secret.length())));
        }
        return sb.toString();
    }

    void scramble(byte[] data, byte keyByte) {
        for (int i = 0; i < data.length; i++) {
            // ruleid: java-home-made-xor-cipher
            data[i] ^= keyByte;
        }
    }

    int hash(int a, int b) {
        // ok: java-home-made-xor-cipher
        return a ^ b;
    }

    byte[] mac(byte[] a, byte[] b) {
        for (int i = 0; i < a.length; i++) {
            // ok: java-home-made-xor-cipher
            a[i] = (byte) (a[i] ^ b[i]);
        }
        return a;
    }

    int flags(int[] flags, int i) {
        // ok: java-home-made-xor-cipher
        return flags[i] ^ 1;
    }
}
