class ParameterAsAddress {
    void one(String url) throws IOException {
        // ruleid: java-parameter-as-address
        new URL(url).openStream();
    }

    void two(WebhookForm form) {
        // ruleid: java-parameter-as-address
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + form.getHost() + "/hook")).build();
    }

    String three(String target) {
        // ruleid: java-parameter-as-address
        return restTemplate.getForObject(target, String.class);
    }

    void fixed() throws IOException {
        // ok: java-parameter-as-address
        new URL("https://api.example.com/rates").openStream();
    }

    void checked(String url) throws IOException {
        if (!ALLOWED.contains(url)) {
            throw new IllegalArgumentException();
        }
        // ok: java-parameter-as-address
        new URL(url).openStream();
    }

    String encoded(String q) {
        // ok: java-parameter-as-address
        return restTemplate.getForObject("https://api.example.com/?q=" + URLEncoder.encode(q, UTF_8), String.class);
    }
}
