class Pages {
    void error(RoutingContext ctx) {
        String message = ctx.request().getParam("msg");
        StringBuilder page = new StringBuilder("<html><body><p>");
        // ruleid: java-markup-or-script-appended-from-value
        page.append(message);
        ctx.response().end(page.toString());
    }
    String widget(@RequestParam String shop) {
        StringBuilder js = new StringBuilder("window.widget = {");
        // ruleid: java-markup-or-script-appended-from-value
        js.append("shop: '").append(shop).append("'}");
        return js.toString();
    }
    void hello(HttpServletRequest req, PrintWriter out) {
        String name = req.getParameter("name");
        // ruleid: java-markup-or-script-appended-from-value
        out.println("<p>" + name + "</p>");
    }
    void encoded(HttpServletRequest req, PrintWriter out) {
        String name = Encode.forHtml(req.getParameter("name"));
        // ok: java-markup-or-script-appended-from-value
        out.println("<p>" + name + "</p>");
    }
    void fixed(PrintWriter out) {
        // ok: java-markup-or-script-appended-from-value
        out.println("<p>hello</p>");
    }
    String listed(@RequestParam String shop) {
        String safe = HtmlUtils.htmlEscape(shop);
        // ok: java-markup-or-script-appended-from-value
        return "<p>" + safe + "</p>";
    }
}
