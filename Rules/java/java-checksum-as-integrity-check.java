class Tokens {
    String sign(byte[] data) {
        // ruleid: java-checksum-as-integrity-check
        CRC32 crc = new CRC32();
        crc.update(data);
        return Long.toHexString(crc.getValue());
    }

    boolean verifyFirmware(byte[] image, long expected) {
        // ruleid: java-checksum-as-integrity-check
        Adler32 sum = new Adler32();
        sum.update(image);
        return sum.getValue() == expected;
    }

    boolean isValidToken(byte[] body, int code) {
        // ruleid: java-checksum-as-integrity-check
        return Arrays.hashCode(body) == code;
    }

    byte[] mac(byte[] data, SecretKey key) throws GeneralSecurityException {
        // ok: java-checksum-as-integrity-check
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        return mac.doFinal(data);
    }

    long zipEntry(byte[] data) {
        // ok: java-checksum-as-integrity-check
        CRC32 crc = new CRC32();
        crc.update(data);
        return crc.getValue();
    }

    public int hashCode() {
        // ok: java-checksum-as-integrity-check
        return Arrays.hashCode(body);
    }
}
