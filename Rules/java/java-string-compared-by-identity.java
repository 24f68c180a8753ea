class Names {
    private String last = "";

    boolean isAdmin(String name) {
        // ruleid: java-string-compared-by-identity
        return name == "admin";
    }

    void rename(String name) {
        // ruleid: java-string-compared-by-identity
        if (name != "") {
            last = name;
        }
    }

    boolean same(String first, String second) {
        // ruleid: java-string-compared-by-identity
        return first == second;
    }

    boolean isRoot(String name) {
        // ok: java-string-compared-by-identity
        return "root".equals(name);
    }

    boolean isMissing(String name) {
        // ok: java-string-compared-by-identity
        return name == null;
    }

    boolean isLetter(char c) {
        // ok: java-string-compared-by-identity
        return c == 'a';
    }
}
