class WithoutIntegrity {
    Cipher one() throws Exception {
        // ruleid: java-cipher-without-integrity
        return Cipher.getInstance("AES/CBC/PKCS5Padding");
    }

    void two(byte[] b) {
        for (int i = 0; i < b.length; i++) {
            // ruleid: java-cipher-without-integrity
            b[i] ^= 0x5A;
        }
    }

    Checksum three() {
        // ruleid: java-cipher-without-integrity
        return new CRC32();
    }

    Cipher gcm() throws Exception {
        // ok: java-cipher-without-integrity
        return Cipher.getInstance("AES/GCM/NoPadding");
    }

    boolean logical(boolean a, boolean b) {
        // ok: java-cipher-without-integrity
        return a ^ b;
    }

    Mac mac() throws Exception {
        // ok: java-cipher-without-integrity
        return Mac.getInstance("HmacSHA256");
    }
}
