class ParameterInText {
    String one(String name) {
        // ruleid: java-parameter-in-xml-or-json-text
        return "<user><name>" + name + "</name></user>";
    }

    String two(Order order) {
        // ruleid: java-parameter-in-xml-or-json-text
        return String.format("{\"id\": \"%s\"}", order.getId());
    }

    String three(String term) {
        // ruleid: java-parameter-in-xml-or-json-text
        return "https://search.internal/api?scope=public&q=" + term;
    }

    String encoded(String term) {
        // ok: java-parameter-in-xml-or-json-text
        return "https://search.internal/api?q=" + URLEncoder.encode(term, UTF_8);
    }

    String escaped(String name) {
        // ok: java-parameter-in-xml-or-json-text
        return "<name>" + StringEscapeUtils.escapeXml11(name) + "</name>";
    }

    String plain(String name) {
        // ok: java-parameter-in-xml-or-json-text
        return "Hello " + name;
    }
}
