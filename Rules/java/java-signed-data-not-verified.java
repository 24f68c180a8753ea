class NotVerified {
    void one(Signature s, byte[] sig) throws Exception {
        s.initVerify(key);
        // ruleid: java-signed-data-not-verified
        s.verify(sig);
        install();
    }

    String two(String header) throws Exception {
        String payload = header.split("\\.")[1];
        // ruleid: java-signed-data-not-verified
        return new String(Base64.getUrlDecoder().decode(payload));
    }

    String three(String token) {
        // ruleid: java-signed-data-not-verified
        return JWT.decode(token).getSubject();
    }

    boolean good(Signature s, byte[] sig) throws Exception {
        s.initVerify(key);
        // ok: java-signed-data-not-verified
        return s.verify(sig);
    }

    String verified(String token) {
        // ok: java-signed-data-not-verified
        return JWT.require(algorithm).build().verify(token).getSubject();
    }

    String plain(String text) {
        // ok: java-signed-data-not-verified
        return new String(Base64.getDecoder().decode(text));
    }
}
