class OpenToEverybody {
    // ruleid: java-open-to-everybody
    public static final String[] ROLES = {"root", "operator"};

    // ok: java-open-to-everybody
    private static final String[] NAMES = {"a", "b"};

    void one(WebView view) {
        // ruleid: java-open-to-everybody
        view.addJavascriptInterface(new Bridge(), "bridge");
    }

    void two() throws IOException {
        // ruleid: java-open-to-everybody
        HttpServer.create(new InetSocketAddress("0.0.0.0", 8080), 0);
    }

    void local() throws IOException {
        // ok: java-open-to-everybody
        HttpServer.create(new InetSocketAddress("127.0.0.1", 8080), 0);
    }

    ServerSocket loopback() throws IOException {
        // ok: java-open-to-everybody
        return new ServerSocket(9090, 50, InetAddress.getLoopbackAddress());
    }
}
