class LooseRegex {
    boolean one(String s) {
        // ruleid: java-regex-costly-or-loose
        return s.matches("^(a+)+$");
    }

    boolean two(String host) {
        // ruleid: java-regex-costly-or-loose
        return host.matches("^api.example.com$");
    }

    boolean three(String zip) {
        // ruleid: java-regex-costly-or-loose
        return zipPattern.matcher(zip).find();
    }

    boolean digits(String s) {
        // ok: java-regex-costly-or-loose
        return s.matches("^[0-9]+$");
    }

    boolean exact(String s) {
        // ok: java-regex-costly-or-loose
        return s.matches("^[a-z]{2,8}$");
    }

    boolean whole(String s) {
        // ok: java-regex-costly-or-loose
        return zipPattern.matcher(s).matches();
    }
}
