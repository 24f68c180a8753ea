class Escape {
    String html(String text) {
        // ruleid: java-incomplete-html-escaping
        return text.replace("<", "&lt;");
    }

    String script(String text) {
        // ruleid: java-incomplete-html-escaping
        return text.replaceAll("<script>", "");
    }

    String path(String name) {
        // ruleid: java-incomplete-html-escaping
        return name.replace("../", "");
    }

    String sql(String name) {
        // ruleid: java-incomplete-html-escaping
        String quoted = name.replace("'", "''");
        return "select id from users where name = '" + quoted + "'";
    }

    /** A driver's own quoting of literals. */
    String literal(String value) {
        // ok: java-incomplete-html-escaping
        return "N'" + value.replace("'", "''") + "'";
    }

    String full(String text) {
        // ok: java-incomplete-html-escaping
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    String library(String text) {
        // ok: java-incomplete-html-escaping
        return HtmlUtils.htmlEscape(text);
    }

    String comma(String text) {
        // ok: java-incomplete-html-escaping
        return text.replace(",", ";");
    }
}
