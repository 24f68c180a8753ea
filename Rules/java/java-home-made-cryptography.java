class HomeMade {
    byte[] mac(byte[] key, byte[] message) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        // ruleid: java-home-made-cryptography
        sha.update(key);
        sha.update(message);
        return sha.digest();
    }

    byte[] encrypt(byte[] data, byte[] pad) {
        for (int i = 0; i < data.length; i++) {
            // ruleid: java-home-made-cryptography
            data[i] = (byte) (data[i] ^ pad[i % pad.length]);
        }
        return data;
    }

    String scramble(String text, int shift) {
        StringBuilder sb = new StringBuilder();
        for (char c : text.toCharArray()) {
            // ruleid: java-home-made-cryptography
            sb.append((char) (c + shift));
        }
        return sb.toString();
    }

    byte[] hmac(Mac mac, byte[] message) {
        // ok: java-home-made-cryptography
        mac.update(message);
        return mac.doFinal();
    }

    byte[] digest(MessageDigest md, byte[] message) {
        // ok: java-home-made-cryptography
        md.update(message);
        return md.digest();
    }

    int parity(int a, int b) {
        // ok: java-home-made-cryptography
        return (byte) (a ^ b);
    }
}

class AlsoFine {
    public int hashCode() {
        // ok: java-home-made-cryptography
        return code * 31 + details.hashCode();
    }
}
