class WeakName {
    void one() throws Exception {
        // ruleid: java-weak-algorithm-name
        Signature sig = Signature.getInstance("SHA1withRSA");
    }

    void two() throws Exception {
        // ruleid: java-weak-algorithm-name
        Mac mac = Mac.getInstance("HmacMD5");
    }

    void three() throws Exception {
        // ruleid: java-weak-algorithm-name
        SecretKeyFactory f = SecretKeyFactory.getInstance("PBEWithMD5AndDES");
    }

    void good() throws Exception {
        // ok: java-weak-algorithm-name
        Signature sig = Signature.getInstance("SHA256withECDSA");
    }

    void hmac() throws Exception {
        // ok: java-weak-algorithm-name
        Mac mac = Mac.getInstance("HmacSHA256");
    }

    void pbkdf() throws Exception {
        // ok: java-weak-algorithm-name
        SecretKeyFactory f = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
    }
}
