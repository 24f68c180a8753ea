import java.util.List;

class Documents {
    String user(String name) {
        // ruleid: java-xml-concatenation
        return "<user><name>" + name + "</name></user>";
    }

    String order(String sku) {
        // ruleid: java-xml-concatenation
        return String.format("<order><sku>%s</sku></order>", sku);
    }

    void append(StringBuilder sb, String city) {
        // ruleid: java-xml-concatenation
        sb.append("<city>").append(city).append("</city>");
    }

    String userSafe(String name) {
        // ok: java-xml-concatenation
        return "<user><name>" + StringEscapeUtils.escapeXml11(name) + "</name></user>";
    }

    String page(String title) {
        // ok: java-xml-concatenation
        return "see " + title;
    }

    String count(int n) {
        // ok: java-xml-concatenation
        return "<count>" + n + "</count>";
    }
}

class AlsoFine {
    String user(String name) {
        String text = StringEscapeUtils.escapeXml11(name);
        // ok: java-xml-concatenation
        return "<user><name>" + text + "</name></user>";
    }
}
