import java.util.regex.Pattern;

class Filters {
    // ruleid: java-unanchored-validation-regex
    private static final Pattern COMPANY = Pattern.compile(".*@example.com");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");

    void create(String name) {
        // ruleid: java-unanchored-validation-regex
        if (!NAME.matcher(name).find()) {
            throw new IllegalArgumentException();
        }
    }

    boolean trusted(String url) {
        // ruleid: java-unanchored-validation-regex
        return url.matches("https://.*\\.?partner.com/.*");
    }

    void createSafe(String name) {
        // ok: java-unanchored-validation-regex
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException();
        }
    }

    // ok: java-unanchored-validation-regex
    private static final Pattern EXACT = Pattern.compile(".*@example\\.com");

    int words(String text) {
        // ok: java-unanchored-validation-regex
        return count(Pattern.compile("\\w+").matcher(text));
    }
}
