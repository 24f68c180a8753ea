class Backtracking {
    // ruleid: java-catastrophic-backtracking
    private static final Pattern WORDS = Pattern.compile("^(\\w+)+$");

    boolean letters(String text) {
        // ruleid: java-catastrophic-backtracking
        return text.matches("([a-zA-Z]+)*");
    }

    boolean same(String text) {
        // ruleid: java-catastrophic-backtracking
        return Pattern.matches("(a|aa)+", text);
    }

    // ok: java-catastrophic-backtracking
    private static final Pattern GOOD = Pattern.compile("^\\w+$");

    boolean list(String text) {
        // ok: java-catastrophic-backtracking
        return text.matches("[a-z]+(,[a-z]+)*");
    }

    boolean group(String text) {
        // ok: java-catastrophic-backtracking
        return Pattern.matches("(ab)+", text);
    }
}
