class ParameterAsRegex {
    boolean one(String pattern, String text) {
        // ruleid: java-parameter-as-regex
        return Pattern.compile(pattern).matcher(text).find();
    }

    boolean two(Search search) {
        // ruleid: java-parameter-as-regex
        return title.matches(".*" + search.getTerm() + ".*");
    }

    String three(HttpServletRequest req) {
        // ruleid: java-parameter-as-regex
        return text.replaceAll(req.getParameter("word"), "*");
    }

    boolean quoted(String term) {
        // ok: java-parameter-as-regex
        return Pattern.compile(Pattern.quote(term)).matcher(text).find();
    }

    boolean fixed(String text) {
        // ok: java-parameter-as-regex
        return text.matches("[a-z]+");
    }

    boolean contains(String term) {
        // ok: java-parameter-as-regex
        return text.contains(term);
    }
}

class AlsoFine {
    boolean ip(InetSocketAddress address) {
        // ok: java-parameter-as-regex
        return rule.matches(address);
    }

    Pattern quoted(String term) {
        // ok: java-parameter-as-regex
        return Pattern.compile(Pattern.quote(term));
    }
}
