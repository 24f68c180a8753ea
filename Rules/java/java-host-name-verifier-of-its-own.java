class OwnVerifier {
    OkHttpClient one() {
        // ruleid: java-host-name-verifier-of-its-own
        return new OkHttpClient.Builder().hostnameVerifier((host, session) -> host.length() > 0).build();
    }

    // ruleid: java-host-name-verifier-of-its-own
    public boolean verify(String host, SSLSession session) {
        return host.endsWith("example.com");
    }

    Socket three(SSLSocketFactory sslFactory) throws IOException {
        // ruleid: java-host-name-verifier-of-its-own
        return sslFactory.createSocket("api.example.com", 443);
    }

    Socket named(SSLSocketFactory sslFactory) throws IOException {
        // ok: java-host-name-verifier-of-its-own
        SSLSocket s = (SSLSocket) sslFactory.createSocket("api.example.com", 443);
        SSLParameters p = s.getSSLParameters();
        p.setEndpointIdentificationAlgorithm("HTTPS");
        s.setSSLParameters(p);
        return s;
    }

    OkHttpClient plain() {
        // ok: java-host-name-verifier-of-its-own
        return new OkHttpClient.Builder().build();
    }

    Socket clear(SocketFactory factory) throws IOException {
        // ok: java-host-name-verifier-of-its-own
        return factory.createSocket("localhost", 80);
    }
}
