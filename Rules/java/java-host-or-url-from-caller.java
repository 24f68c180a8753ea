class Hooks {
    public int test(WebhookForm form) throws Exception {
        // ruleid: java-host-or-url-from-caller
        HttpRequest request = HttpRequest.newBuilder(URI.create(form.getUrl())).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    public byte[] download(String host, String path) throws IOException {
        // ruleid: java-host-or-url-from-caller
        return new URL("http://" + host + "/" + path).openStream().readAllBytes();
    }

    void call(Webhook webhook) throws IOException {
        // ruleid: java-host-or-url-from-caller
        HttpGet g = new HttpGet(webhook.getUrl());
        client.execute(g);
    }

    public byte[] allowed(String host) throws IOException {
        if (!HOSTS.contains(host)) {
            throw new IllegalArgumentException("host");
        }
        // ok: java-host-or-url-from-caller
        return new URL("http://" + host + "/").openStream().readAllBytes();
    }

    byte[] configured() throws IOException {
        // ok: java-host-or-url-from-caller
        return new URL(config.getUrl()).openStream().readAllBytes();
    }

    byte[] fixed(String id) throws IOException {
        // ok: java-host-or-url-from-caller
        return new URL("https://api.example.com/items/" + id).openStream().readAllBytes();
    }
}
