class Search {
    String forward(@RequestParam String term) {
        // ruleid: java-query-value-not-encoded
        String url = "https://search.internal/api?scope=public&q=" + term;
        return client.get().uri(URI.create(url)).retrieve().bodyToMono(String.class).block();
    }

    String city(String city) {
        // ruleid: java-query-value-not-encoded
        return rest.getForObject("https://weather.example/v1?city=" + city, String.class);
    }

    void open(String base, String name) throws IOException {
        // ruleid: java-query-value-not-encoded
        new URL(base + "/find?name=" + name).openStream().close();
    }

    String encoded(String city) {
        String q = URLEncoder.encode(city, StandardCharsets.UTF_8);
        // ok: java-query-value-not-encoded
        return rest.getForObject("https://weather.example/v1?city=" + q, String.class);
    }

    String template(String city) {
        // ok: java-query-value-not-encoded
        return rest.getForObject("https://weather.example/v1?city={city}", String.class, city);
    }

    String number(int page) {
        // ok: java-query-value-not-encoded
        return rest.getForObject("https://weather.example/v1?page=" + page, String.class);
    }
}
