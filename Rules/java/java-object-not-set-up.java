class NotSetUp {
    byte[] one(byte[] data) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.update(data);
        // ruleid: java-object-not-set-up
        return mac.doFinal();
    }

    boolean two(String user) {
        // ruleid: java-object-not-set-up
        boolean allowed = true;
        try {
            allowed = service.check(user);
        } catch (IOException e) {
            log.warn("no answer");
        }
        return allowed;
    }

    KeyPair three() throws Exception {
        KeyPairGenerator g = KeyPairGenerator.getInstance("RSA");
        // ruleid: java-object-not-set-up
        return g.generateKeyPair();
    }

    byte[] set(SecretKey key, byte[] data) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        // ok: java-object-not-set-up
        return mac.doFinal(data);
    }

    boolean no(String user) {
        // ok: java-object-not-set-up
        boolean allowed = false;
        return allowed;
    }

    KeyPair sized() throws Exception {
        KeyPairGenerator g = KeyPairGenerator.getInstance("RSA");
        g.initialize(3072);
        // ok: java-object-not-set-up
        return g.generateKeyPair();
    }
}
