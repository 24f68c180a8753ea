class Page {
    String title(User user) {
        // ruleid: java-html-concatenation
        return "<h1>" + user.getName() + "</h1>";
    }

    String cell(StringBuilder sb, String value) {
        // ruleid: java-html-concatenation
        sb.append("<tr><td>").append(value).append("</td></tr>");
        return sb.toString();
    }

    String link(String target) {
        // ruleid: java-html-concatenation
        return String.format("<a href=\"%s\">more</a> <b>%s</b>", target, target);
    }

    String encoded(User user) {
        // ok: java-html-concatenation
        return "<h1>" + Encode.forHtml(user.getName()) + "</h1>";
    }

    String count(int items) {
        // ok: java-html-concatenation
        return "<p>" + items + "</p>";
    }

    boolean compare(int a, String name) {
        // ok: java-html-concatenation
        return ("a < b" + name).isEmpty();
    }
}

class AlsoFine {
    String link(String name) {
        String shown = HtmlUtils.htmlEscape(name);
        // ok: java-html-concatenation
        return "<b>" + shown + "</b>";
    }

    String dump(byte[] bytes) {
        // ok: java-html-concatenation
        return "<bytearray:" + bytes.length + ">";
    }
}
