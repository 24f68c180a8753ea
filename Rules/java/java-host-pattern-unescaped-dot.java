class Hosts2 {
    // ruleid: java-host-pattern-unescaped-dot
    private static final Pattern API = Pattern.compile("^https://api.example.com/.*$");

    boolean redirect(String url) {
        // ruleid: java-host-pattern-unescaped-dot
        return url.matches("https?://www.example.org/.*");
    }

    boolean origin(String origin) {
        // ruleid: java-host-pattern-unescaped-dot
        return Pattern.matches("https://(\\w+).example.net", origin);
    }

    // ok: java-host-pattern-unescaped-dot
    private static final Pattern GOOD = Pattern.compile("^https://api\\.example\\.com/.*$");

    boolean goodRedirect(String url) {
        // ok: java-host-pattern-unescaped-dot
        return url.matches("https?://www\\.example\\.org/.*");
    }

    boolean plain(String text) {
        // ok: java-host-pattern-unescaped-dot
        return text.matches("[a-z.]+");
    }
}
