class Exposed {
    void bridge(WebView view) {
        // ruleid: java-exposed-bind-or-script-bridge
        view.addJavascriptInterface(new Bridge(), "bridge");
    }

    Object bind(int port) {
        // ruleid: java-exposed-bind-or-script-bridge
        return new InetSocketAddress("0.0.0.0", port);
    }

    void jmx() {
        // ruleid: java-exposed-bind-or-script-bridge
        System.setProperty("com.sun.management.jmxremote.authenticate", "false");
    }

    Object loopback(int port) {
        // ok: java-exposed-bind-or-script-bridge
        return new InetSocketAddress("127.0.0.1", port);
    }

    void on() {
        // ok: java-exposed-bind-or-script-bridge
        System.setProperty("com.sun.management.jmxremote.authenticate", "true");
    }

    void load(WebView view) {
        // ok: java-exposed-bind-or-script-bridge
        view.loadUrl("https://example.com");
    }
}
