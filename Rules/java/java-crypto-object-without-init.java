class WithoutInit {
    byte[] one(byte[] data) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.update(data);
        // ruleid: java-crypto-object-without-init
        return mac.doFinal();
    }

    byte[] two(byte[] data) throws Exception {
        Signature s = Signature.getInstance("SHA256withRSA");
        s.update(data);
        // ruleid: java-crypto-object-without-init
        return s.sign();
    }

    byte[] three(byte[] data) throws Exception {
        Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
        // ruleid: java-crypto-object-without-init
        return c.doFinal(data);
    }

    byte[] set(SecretKey key, byte[] data) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        // ok: java-crypto-object-without-init
        return mac.doFinal(data);
    }

    byte[] helped(byte[] data) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        prepare(mac);
        // ok: java-crypto-object-without-init
        return mac.doFinal(data);
    }

    byte[] given(Mac mac, byte[] data) {
        // ok: java-crypto-object-without-init
        return mac.doFinal(data);
    }
}
