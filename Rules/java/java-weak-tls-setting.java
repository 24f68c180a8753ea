class WeakSettings {
    void one() throws Exception {
        // ruleid: java-weak-tls-setting
        SSLContext ctx = SSLContext.getInstance("TLSv1");
    }

    void two() {
        // ruleid: java-weak-tls-setting
        System.setProperty("jdk.tls.client.protocols", "TLSv1,TLSv1.1");
    }

    void three(SSLSocket s) {
        // ruleid: java-weak-tls-setting
        s.setEnabledProtocols(new String[] {"TLSv1", "TLSv1.2"});
    }

    void four(SSLSocket s) {
        // ruleid: java-weak-tls-setting
        s.setEnabledCipherSuites(s.getSupportedCipherSuites());
    }

    void good() throws Exception {
        // ok: java-weak-tls-setting
        SSLContext ctx = SSLContext.getInstance("TLSv1.3");
    }

    void newer(SSLSocket s) {
        // ok: java-weak-tls-setting
        s.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
    }

    void suites(SSLSocket s) {
        // ok: java-weak-tls-setting
        s.setEnabledCipherSuites(new String[] {"TLS_AES_256_GCM_SHA384"});
    }
}
