class Parser {
    int digit(char c) throws Exception {
        if (c < '0' || c > '9') {
            // ruleid: java-general-exception-declared-or-thrown
            throw new Exception("no digit: " + c);
        }
        return c - '0';
    }

    void expect(String word) {
        // ruleid: java-general-exception-declared-or-thrown
        if (!word.equals(current)) throw new RuntimeException("expected " + word);
    }

    void open(String name) {
        // ruleid: java-general-exception-declared-or-thrown
        throw new Error("cannot open " + name);
    }

    int digitOrError(char c) {
        if (c < '0' || c > '9') {
            // ok: java-general-exception-declared-or-thrown
            throw new NumberFormatException("no digit: " + c);
        }
        return c - '0';
    }

    void check(Object value) {
        // ok: java-general-exception-declared-or-thrown
        if (value == null) throw new IllegalArgumentException("value");
    }

    void again(RuntimeException error) {
        log.error(error);
        // ok: java-general-exception-declared-or-thrown
        throw error;
    }
}
