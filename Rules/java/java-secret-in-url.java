class Links {
    String login(String user, String password) {
        // ruleid: java-secret-in-url
        return "https://api.example.com/login?user=a&password=" + password;
    }

    String token(String base, String token) {
        // ruleid: java-secret-in-url
        return base + "/me?access_token=" + token;
    }

    String format(String id) {
        // ruleid: java-secret-in-url
        return String.format("https://example.com/home?sessionid=%s", id);
    }

    String page(int page) {
        // ok: java-secret-in-url
        return "https://api.example.com/items?page=" + page;
    }

    void header(HttpRequest.Builder builder, String token) {
        // ok: java-secret-in-url
        builder.header("Authorization", "Bearer " + token);
    }

    String form(String password) {
        // ok: java-secret-in-url
        return "grant_type=password&x=" + password;
    }
}
