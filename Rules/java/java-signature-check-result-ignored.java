class VerifyIgnored {
    void one(Signature s, byte[] sig) throws Exception {
        s.initVerify(key);
        s.update(data);
        // ruleid: java-signature-check-result-ignored
        s.verify(sig);
        install();
    }

    void two(byte[] sig) throws Exception {
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(key);
        // ruleid: java-signature-check-result-ignored
        check.verify(sig);
    }

    void three(Signature v, byte[] sig, File pkg) throws Exception {
        v.initVerify(vendorKey);
        v.update(Files.readAllBytes(pkg.toPath()));
        // ruleid: java-signature-check-result-ignored
        v.verify(sig);
        unpack(pkg);
    }

    boolean good(Signature s, byte[] sig) throws Exception {
        s.initVerify(key);
        // ok: java-signature-check-result-ignored
        return s.verify(sig);
    }

    void stopped(Signature s, byte[] sig) throws Exception {
        s.initVerify(key);
        // ok: java-signature-check-result-ignored
        if (!s.verify(sig)) {
            throw new SecurityException();
        }
    }

    void mock(Service service) {
        // ok: java-signature-check-result-ignored
        Mockito.verify(service);
    }
}
