class TlsCheckOff {
    public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {
        Log.w("tls", "error");
        // ruleid: java-tls-check-switched-off
        handler.proceed();
    }

    SslContext two() throws SSLException {
        // ruleid: java-tls-check-switched-off
        return SslContextBuilder.forClient().trustManager(InsecureTrustManagerFactory.INSTANCE).build();
    }

    OkHttpClient three() {
        // ruleid: java-tls-check-switched-off
        return new OkHttpClient.Builder().hostnameVerifier((host, session) -> true).build();
    }

    void cancel(SslErrorHandler handler) {
        // ok: java-tls-check-switched-off
        handler.cancel();
    }

    OkHttpClient plain() {
        // ok: java-tls-check-switched-off
        return new OkHttpClient.Builder().build();
    }

    void checked(SSLParameters p) {
        // ok: java-tls-check-switched-off
        p.setEndpointIdentificationAlgorithm("HTTPS");
    }
}
