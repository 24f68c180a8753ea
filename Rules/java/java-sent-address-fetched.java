class Previews {
    String preview(String url) throws IOException {
        // ruleid: java-sent-address-fetched
        return IOUtils.toString(new URL(url), StandardCharsets.UTF_8);
    }

    @GetMapping("/proxy")
    byte[] proxy(@RequestParam String target) {
        // ruleid: java-sent-address-fetched
        return rest.getForObject(target, byte[].class);
    }

    Document crawl(String pageUrl) throws IOException {
        // ruleid: java-sent-address-fetched
        return Jsoup.connect(pageUrl).get();
    }

    String guarded(@RequestParam String url) throws IOException {
        URI uri = URI.create(url);
        if (!HOSTS.contains(uri.getHost())) {
            throw new IllegalArgumentException("host");
        }
        // ok: java-sent-address-fetched
        return IOUtils.toString(new URL(url), StandardCharsets.UTF_8);
    }

    String fixed() {
        // ok: java-sent-address-fetched
        return rest.getForObject("https://rates.example.com/latest", String.class);
    }

    byte[] preview(int id) {
        // ok: java-sent-address-fetched
        return rest.getForObject("https://images.example.com/{id}", byte[].class, id);
    }
}
