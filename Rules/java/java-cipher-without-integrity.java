class Sealing {
    byte[] sealCbc(SecretKey key, byte[] iv, byte[] data) throws GeneralSecurityException {
        // ruleid: java-cipher-without-integrity
        Cipher c = Cipher.getInstance("AES/CBC/PKCS5Padding");
        c.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));
        return c.doFinal(data);
    }

    Session open(String cookie) throws Exception {
        byte[] raw = Base64.getUrlDecoder().decode(cookie);
        // ruleid: java-cipher-without-integrity
        Cipher c = Cipher.getInstance("AES/CTR/NoPadding");
        c.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(raw, 0, 16));
        return mapper.readValue(c.doFinal(raw, 16, raw.length - 16), Session.class);
    }

    Cipher stream() throws GeneralSecurityException {
        // ruleid: java-cipher-without-integrity
        return Cipher.getInstance("AES/OFB/NoPadding", "SunJCE");
    }

    byte[] sealGcm(SecretKey key, byte[] nonce, byte[] data) throws GeneralSecurityException {
        // ok: java-cipher-without-integrity
        Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
        c.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
        return c.doFinal(data);
    }

    byte[] encryptThenMac(SecretKey key, SecretKey macKey, byte[] iv, byte[] data) throws GeneralSecurityException {
        // ok: java-cipher-without-integrity
        Cipher c = Cipher.getInstance("AES/CBC/PKCS5Padding");
        c.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));
        byte[] body = c.doFinal(data);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(macKey);
        return concat(body, mac.doFinal(body));
    }

    Cipher chacha() throws GeneralSecurityException {
        // ok: java-cipher-without-integrity
        return Cipher.getInstance("ChaCha20-Poly1305");
    }
}
